namespace SupportBot.Core.Conversations;

/// <param name="Id">Stands in each token, so that its key is found.</param>
public sealed record SigningKey(string Id, byte[] Secret, DateTimeOffset Made);
