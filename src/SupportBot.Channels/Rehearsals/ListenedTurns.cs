using SupportBot.Core.Turns;

namespace SupportBot.Channels.Rehearsals;

/// <summary>Keeps the last reply before a channel gives it a form.</summary>
internal sealed class ListenedTurns(ITurnHandler turns) : ITurnHandler
{
    public Reply? LastReply { get; private set; }

    public void Forget() => LastReply = null;

    public TurnResult Handle(ConversationState state, Turn turn) => Keep(turns.Handle(state, turn));

    public TurnResult Welcome(ConversationState state, Venue venue = Venue.Elsewhere) => Keep(turns.Welcome(state, venue));

    public TurnResult? Hear(ConversationState state, Turn turn) => turns.Hear(state, turn);

    public string? Redact(string words) => turns.Redact(words);

    private TurnResult Keep(TurnResult result)
    {
        LastReply = result.Reply;
        return result;
    }
}
