namespace SupportBot.Core.Dialogs.State;

/// <summary>Something that a member put on a list, in their own words.</summary>
public sealed record CollectedItem(string List, string Text);
