using SupportBot.Core.Commands;
using SupportBot.Core.PassingOn;

namespace SupportBot.Core.Turns.Stages;

/// <summary>Is it what the bot has just asked for: a reason, or the question that is to be passed on?</summary>
internal sealed class OfferStage : ITurnStage
{
    private readonly PassOnReplies _replies;
    private readonly Redactor _redactor;
    private readonly CommandWords? _words;
    private readonly PhraseBook<string> _reasons;

    public OfferStage(PassOnReplies replies, Redactor redactor, IReadOnlyList<CommandWords> commands, Politeness politeness)
    {
        (_replies, _redactor) = (replies, redactor);
        _words = commands.FirstOrDefault(words => words.Id == NotHelpedCommand.Name);
        _reasons = new(politeness);
        foreach (var reason in _words is null ? [] : _words.Suggestions.Append(_words.Text(NotHelpedCommand.OwnWords))) _reasons.Add(reason, reason);
        foreach (var (reason, said) in _words?.Also ?? CommandWords.NoneAlso)
            foreach (var phrase in said) _reasons.Add(phrase, reason);
    }

    public TurnResult? Handle(ConversationState state, Turn turn) => state.Offer?.Kind switch
    {
        OfferKind.Question => _replies.ShowRedacted(turn.Text, state),
        OfferKind.Reason when _words is not null && _reasons.Find(Routing.MessageWords.Of(turn.Text)) is { } reason => Take(_words, reason, state),
        OfferKind.ReasonInWords when _words is not null => _redactor.Redact(turn.Text) is { } reason
            ? Thank(_words, reason, state)
            : new(new Reply(Route.Command, [new SaidPart(_replies.Unsafe)]), state with { Offer = new Offer(OfferKind.ReasonInWords, Asked(state)) }),
        _ => null,
    };

    private TurnResult Take(CommandWords words, string reason, ConversationState state) => reason == words.Text(NotHelpedCommand.OwnWords)
        ? new(
            new Reply(Route.Command, [new SaidPart(words.Text(NotHelpedCommand.AskOwnWords))]),
            state with { Offer = new Offer(OfferKind.ReasonInWords, Asked(state)) })
        : Thank(words, reason, state);

    private TurnResult Thank(CommandWords words, string reason, ConversationState state) =>
        new(
            new Reply(Route.Command, [new SaidPart(words.Text(NotHelpedCommand.Thanks))]) { Suggestions = _replies.Button is { } button ? [button] : [] },
            state with { Offer = Asked(state) is { Length: > 0 } asked ? new Offer(OfferKind.PassOn, asked) : null })
        {
            Judged = new Judgement(false, reason, state.LastAnswer.Quoted),
        };

    /// <summary>The question that the reason is about.</summary>
    private static string Asked(ConversationState state) => state.Offer?.Text ?? "";
}
