using System.Collections.Concurrent;
using SupportBot.Core.Turns;

namespace SupportBot.Testing.Transports;

/// <summary>Says back what it hears, unless told what to say; welcomes a conversation once.</summary>
public sealed class FakeTurns : ITurnHandler
{
    private readonly ConcurrentQueue<Turn> heard = new();

    public Func<ConversationState, Turn, TurnResult> Say { get; set; } =
        (state, turn) => new(Samples.Answer(new SaidPart($"You said: {turn.Text}")), state);

    /// <summary>What safety alone says; nothing, unless told.</summary>
    public Func<ConversationState, Turn, TurnResult?> Warn { get; set; } = (_, _) => null;

    public Func<string, string?> TakeOut { get; set; } = words => words;

    public IReadOnlyList<Turn> Heard => [.. heard];

    public TurnResult Handle(ConversationState state, Turn turn)
    {
        heard.Enqueue(turn);
        return Say(state, turn);
    }

    public TurnResult? Hear(ConversationState state, Turn turn) => Warn(state, turn);

    public string? Redact(string words) => TakeOut(words);

    public TurnResult Welcome(ConversationState state, Venue venue = Venue.Elsewhere) => state.Welcomed
        ? new(new Reply(Route.SmallTalk, []), state)
        : new(new Reply(Route.SmallTalk, [new SaidPart("Hello.")]) { Suggestions = Samples.Wording.Starters }, state with { Welcomed = true });
}
