namespace SupportBot.Core.Conversations;

/// <summary>Names a person among all channels, as their channel knows them.</summary>
public readonly record struct PersonKey(string Channel, string Person);
