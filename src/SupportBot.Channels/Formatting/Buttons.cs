using SupportBot.Channels.Activities;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Formatting;

/// <summary>What a reply offers at one tap: a dialog's choices, else the headings that it names and what else one may say next.</summary>
internal static class Buttons
{
    public static IReadOnlyList<string> Words(Reply reply) =>
        reply.Choices.Count > 0
            ? [.. reply.Choices.Concat(reply.Suggestions).Distinct()]
            : [.. reply.Parts.OfType<HeadingsPart>().SelectMany(part => part.Headings).Concat(reply.Suggestions).Distinct()];

    public static SuggestedActions? Of(Reply reply) => SuggestedActions.Say(Words(reply));
}
