using System.CommandLine;

namespace SupportBot.Commands.Teams;

/// <summary><c>teams …</c>: what is needed to bring the bot into Microsoft Teams.</summary>
internal static class TeamsCommand
{
    public static Command Create() => new("teams", "Bring the bot into Microsoft Teams.") { PackageCommand.Create() };
}
