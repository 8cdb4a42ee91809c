namespace SupportBot.Core.Conversations;

/// <param name="Number">From 1, without gaps, within the conversation.</param>
/// <param name="Body">As it was kept.</param>
public sealed record HistoryEntry(long Number, byte[] Body);
