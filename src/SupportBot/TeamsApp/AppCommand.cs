namespace SupportBot.TeamsApp;

/// <param name="Say">What is said for the member who picks it; at most 32 characters.</param>
/// <param name="About">What it is for; at most 128.</param>
internal sealed record AppCommand(string Say, string About);
