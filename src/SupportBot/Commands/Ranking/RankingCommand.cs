using System.CommandLine;

namespace SupportBot.Commands.Ranking;

/// <summary><c>ranking</c>: what passages are put in order by.</summary>
internal static class RankingCommand
{
    public static Command Create() => new("ranking", "Learn what speaks for a passage.") { LearnCommand.Create() };
}
