using SupportBot.Core.Content;

namespace SupportBot.Ingestion.Checks;

/// <summary>Problems in the order in which a moderator works through them: file by file, from the top.</summary>
internal static class ProblemOrder
{
    public static IReadOnlyList<Problem> Sort(IEnumerable<Problem> problems) =>
        [.. problems.OrderBy(problem => problem.Place.File, StringComparer.Ordinal).ThenBy(problem => problem.Place.Line)];
}
