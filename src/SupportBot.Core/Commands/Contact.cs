namespace SupportBot.Core.Commands;

/// <summary>People of the group whom a member can reach.</summary>
/// <param name="How">"write to …", "call …", "ask in the channel …".</param>
/// <param name="Hours">Null where nobody promised any.</param>
/// <param name="Checked">When someone last made sure that it is right; null is never.</param>
public sealed record Contact(string Name, string How, string? Hours, DateOnly? Checked);
