using SupportBot.Core.Conversations;

namespace SupportBot.Storage.Tests.Samples;

/// <summary>Reads the file as a program does that was just started.</summary>
internal sealed class StoredReader(StoredData data)
{
    public async Task<Conversation> ConversationAsync(ConversationKey key)
    {
        using var fresh = new StoredData(data.Folder);
        return await fresh.Conversations.ReadAsync(key, default);
    }
}
