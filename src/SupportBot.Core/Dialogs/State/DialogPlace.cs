namespace SupportBot.Core.Dialogs.State;

/// <summary>Where in a dialog a talk is, or will go on when the dialog that it went over to ends.</summary>
/// <param name="Version">Of the dialog as it was then.</param>
public sealed record DialogPlace(string Dialog, int Version, string Step);
