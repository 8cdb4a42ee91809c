using System.CommandLine;

namespace SupportBot.Commands.Routes;

/// <summary><c>routes …</c>: what moderators do with the safety routes.</summary>
internal static class RoutesCommand
{
    public static Command Create() => new("routes", "Check how well the safety routes hear.") { CheckCommand.Create() };
}
