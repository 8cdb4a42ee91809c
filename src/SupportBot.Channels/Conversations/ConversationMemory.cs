using Microsoft.Extensions.Options;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Conversations;

/// <summary>What is known of each conversation, until the program ends: its state, and which activities were answered.</summary>
internal sealed class ConversationMemory(IOptions<RetentionOptions> options, TimeProvider clock)
{
    private readonly RecentMap<ConversationKey, ConversationState> states =
        new(options.Value.MostConversations, options.Value.ConversationState, clock);

    private readonly RecentMap<(ConversationKey, string), bool> answered =
        new(options.Value.MostActivityIds, options.Value.ActivityIds, clock);

    public ConversationState State(ConversationKey key) => states.TryGet(key, out var state) ? state : ConversationState.New;

    /// <summary>An activity without an id is never known.</summary>
    public bool WasAnswered(ConversationKey key, string? activityId) => activityId is not null && answered.TryGet((key, activityId), out _);

    public void Remember(ConversationKey key, string? activityId, ConversationState state)
    {
        states.Set(key, state);
        if (activityId is not null) answered.Set((key, activityId), true);
    }

    /// <summary>Goes back to <paramref name="state"/>, so that the same activity may be answered again.</summary>
    public void TakeBack(ConversationKey key, string? activityId, ConversationState state)
    {
        states.Set(key, state);
        if (activityId is not null) answered.Remove((key, activityId));
    }
}
