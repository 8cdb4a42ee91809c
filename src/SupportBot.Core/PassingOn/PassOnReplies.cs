using SupportBot.Core.Commands;
using SupportBot.Core.Turns;

namespace SupportBot.Core.PassingOn;

/// <summary>Shows a question as the moderators would see it, and asks for a yes.</summary>
internal sealed class PassOnReplies(Redactor redactor, IReadOnlyList<CommandWords> commands)
{
    private readonly CommandWords _passOn = commands.FirstOrDefault(words => words.Id == PassOnCommand.Name) ?? new(PassOnCommand.Name, [], "", []);
    private readonly string[] _buttons =
    [
        .. commands.Where(words => words.Id == SendCommand.Name).Select(words => words.Text(SendCommand.Button)),
        .. commands.Where(words => words.Id == DontSendCommand.Name).Select(words => words.Text(DontSendCommand.Button)),
    ];

    /// <summary>What a member says to have a question passed on; null where there is no such command.</summary>
    public string? Button => _passOn.Phrases is [var first, ..] ? first : null;

    /// <summary>Where names and the like can't surely be taken out of it, the member is asked to say it otherwise.</summary>
    public TurnResult ShowRedacted(string question, ConversationState state) => redactor.Redact(question) is { } redacted
        ? Show(redacted, state)
        : new(new Reply(Route.Command, [new SaidPart(Unsafe)]), state with { Offer = new Offer(OfferKind.Question) });

    /// <summary>Said where something can't surely be redacted.</summary>
    public string Unsafe => _passOn.Text(PassOnCommand.Unsafe);

    public TurnResult Show(string redacted, ConversationState state) => new(
        new Reply(
            Route.Command,
            [new SaidPart(_passOn.Text(PassOnCommand.Show).Replace("{question}", redacted, StringComparison.Ordinal))]) { Suggestions = _buttons },
        state with { Offer = new Offer(OfferKind.Send, redacted) });
}
