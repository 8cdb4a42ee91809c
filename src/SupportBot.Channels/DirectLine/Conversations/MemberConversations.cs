using SupportBot.Channels.Activities;
using SupportBot.Channels.Bot;
using SupportBot.Channels.DirectLine.Streams;
using SupportBot.Channels.DirectLine.Tokens;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.DirectLine.Conversations;

/// <summary>Begins, finds and ends the conversations of our own channel.</summary>
internal sealed class MemberConversations(
    ActivityBot bot, IConversationStore conversations, EndedConversations ended, ConversationGate gate, OpenStreams streams, TimeProvider clock)
{
    public static ConversationKey Key(string conversation) => new(ChannelIds.WebChat, conversation);

    /// <summary>Null where it was ended, or never begun, or has been forgotten since.</summary>
    public async ValueTask<Conversation?> FindAsync(string conversation, CancellationToken cancellationToken) =>
        await conversations.ReadAsync(Key(conversation), cancellationToken) is { Version: > 0 } found ? found : null;

    /// <summary>Whether its tokens are still good, be it begun or not.</summary>
    public async ValueTask<bool> IsOpenAsync(string conversation, CancellationToken cancellationToken) =>
        await FindAsync(conversation, cancellationToken) is not null || !await ended.HasAsync(conversation, cancellationToken);

    /// <summary>Tells the bot of bot and member, once.</summary>
    public async Task<Beginning> BeginAsync(Ticket ticket, string? locale)
    {
        if (await FindAsync(ticket.Conversation, CancellationToken.None) is not null) return Beginning.Before;
        if (await ended.HasAsync(ticket.Conversation, CancellationToken.None)) return Beginning.Ended;

        var start = DirectLineActivities.Start(ticket, locale, clock.GetUtcNow());
        var isFirst = await bot.RespondAsync(start, new DirectLineDelivery(start, streams, clock), CancellationToken.None);
        if (!isFirst) return Beginning.Before;

        // Of two requests to begin it, the second may have come to its turn only after the first one's conversation was over.
        if (!await ended.HasAsync(ticket.Conversation, CancellationToken.None)) return Beginning.Now;
        await conversations.ForgetAsync(Key(ticket.Conversation), CancellationToken.None);
        return Beginning.Ended;
    }

    /// <summary>Forgets all that was said, and closes its sockets. That it ended is known as long as its tokens could be.</summary>
    /// <returns>False where there is no such conversation.</returns>
    public async Task<bool> EndAsync(string conversation)
    {
        var key = Key(conversation);
        using var turn = await gate.EnterAsync(key, CancellationToken.None);
        if (await FindAsync(conversation, CancellationToken.None) is null) return false;

        await ended.AddAsync(conversation, CancellationToken.None);
        await conversations.ForgetAsync(key, CancellationToken.None);
        streams.End(conversation);
        return true;
    }
}
