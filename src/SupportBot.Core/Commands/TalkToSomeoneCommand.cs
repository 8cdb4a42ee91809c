using SupportBot.Core.Routing;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Commands;

/// <summary>Gives the group's own people, and the help lines of the member's place below.</summary>
internal sealed class TalkToSomeoneCommand(Contacts contacts, Helplines helplines) : ICommand
{
    public const string Name = "talk-to-someone";

    /// <summary>Leads into the help lines.</summary>
    public const string Lines = "lines";

    /// <summary>The routes whose help lines are shown.</summary>
    private static readonly string[] Resources = ["crisis", "abuse"];

    public string Id => Name;

    public TurnResult Run(CommandWords words, ConversationState state, Turn turn) =>
        new(new Reply(Route.Command, [.. Parts(words, turn)]) { Suggestions = words.Suggestions }, state with { Offer = new Offer(OfferKind.Contact) });

    private IEnumerable<ReplyPart> Parts(CommandWords words, Turn turn)
    {
        if (contacts.People.Count > 0) yield return new SaidPart(words.Reply);
        yield return new SaidPart(contacts.Shown);
        if (helplines.For(Resources, turn.Locale) is not { Count: > 0 } numbers) yield break;
        yield return new SaidPart(words.Text(Lines));
        yield return new HelplinesPart(numbers);
    }
}
