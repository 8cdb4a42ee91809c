namespace SupportBot.Core.Conversations;

/// <summary>One message of a turn's outbox.</summary>
/// <param name="Turn">
/// The conversation's version with that turn: <c>Before.Version + 1</c>; below zero where the conversation was forgotten with it, as its versions begin
/// anew then.
/// </param>
/// <param name="Number">Its place in the turn, from 0.</param>
/// <param name="Body">As it was kept.</param>
public sealed record OutboxMessage(ConversationKey Key, long Turn, int Number, byte[] Body)
{
    /// <summary>When it was kept, as the outbox knows it.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The outbox of a turn, for whoever has just kept it.</summary>
    public static IReadOnlyList<OutboxMessage> Of(TurnRecord turn) =>
        [.. turn.Outbox.Select((body, number) => new OutboxMessage(turn.Before.Key, (turn.Forgets ? -1 : 1) * (turn.Before.Version + 1), number, body))];
}
