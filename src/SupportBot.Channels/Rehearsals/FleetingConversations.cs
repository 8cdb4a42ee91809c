using SupportBot.Core.Conversations;

namespace SupportBot.Channels.Rehearsals;

/// <summary>
/// Conversations that are forgotten with the program. One turn at a time, so no race is ever lost. Nothing is passed on to moderators.
/// </summary>
internal sealed class FleetingConversations : IConversationStore
{
    private readonly Dictionary<ConversationKey, Conversation> conversations = [];
    private readonly HashSet<(ConversationKey, string)> answered = [];

    public ValueTask<Conversation> ReadAsync(ConversationKey key, CancellationToken cancellationToken) =>
        ValueTask.FromResult(conversations.GetValueOrDefault(key) ?? Conversation.New(key));

    public Task<KeepOutcome> KeepAsync(TurnRecord turn, CancellationToken cancellationToken)
    {
        if (turn.ActivityId is { } id && !answered.Add((turn.Before.Key, id))) return Task.FromResult(KeepOutcome.SeenBefore);
        conversations[turn.Before.Key] = turn.Before with { State = turn.After, Version = turn.Before.Version + 1 };
        return Task.FromResult(KeepOutcome.Kept);
    }

    public Task TakeBackAsync(TurnRecord turn, CancellationToken cancellationToken)
    {
        conversations[turn.Before.Key] = turn.Before;
        return Task.CompletedTask;
    }

    public Task ForgetAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        conversations.Remove(key);
        answered.RemoveWhere(one => one.Item1 == key);
        return Task.CompletedTask;
    }
}
