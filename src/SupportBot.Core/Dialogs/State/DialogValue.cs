namespace SupportBot.Core.Dialogs.State;

/// <summary>What is remembered under a name. Setting the empty text forgets it.</summary>
public sealed record DialogValue(string Name, string Value);
