using SupportBot.Channels.Activities;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Formatting;

/// <summary>What a reply offers at one tap: the headings it names, and what else one may say next.</summary>
internal static class Buttons
{
    public static IReadOnlyList<string> Words(Reply reply) =>
        [.. reply.Parts.OfType<HeadingsPart>().SelectMany(part => part.Headings).Concat(reply.Suggestions).Distinct()];

    public static SuggestedActions? Of(Reply reply) => SuggestedActions.Say(Words(reply));
}
