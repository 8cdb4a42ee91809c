namespace SupportBot.TeamsApp;

/// <summary>What a group decides of its app.</summary>
/// <param name="AppId">Of the bot's registration, and of the app in Teams too.</param>
/// <param name="Host">The name under which the bot is reached from outside.</param>
/// <param name="Name">At most 30 characters.</param>
/// <param name="Publisher">Who runs the bot; at most 32 characters.</param>
/// <param name="Version">Three numbers; Teams takes a changed package under a higher one only.</param>
internal sealed record AppIdentity(Guid AppId, string Host, string Name, string Publisher, string Version, string Website, string Privacy, string Terms);
