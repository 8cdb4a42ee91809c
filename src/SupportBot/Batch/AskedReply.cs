using SupportBot.Core.Turns;

namespace SupportBot.Batch;

/// <summary>What a question got, and how long that took, without the messages before it.</summary>
/// <param name="Text">The reply as a plain-text channel shows it.</param>
internal sealed record AskedReply(Reply Reply, string Text, TimeSpan Elapsed);
