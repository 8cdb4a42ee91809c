using SupportBot.Core.Content;

namespace SupportBot.Commands;

/// <summary>What is wrong with content, for a moderator to work through.</summary>
internal static class ProblemReport
{
    /// <returns>The exit code: 1 where one is an error.</returns>
    public static int Write(IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Console.WriteLine(problem);
            Console.WriteLine();
        }
        var errors = problems.Count(problem => problem.Severity == Severity.Error);
        Console.WriteLine($"{Count(errors, "error")}, {Count(problems.Count - errors, "warning")}.");
        return errors == 0 ? 0 : 1;
    }

    private static string Count(int count, string thing) => $"{count} {thing}{(count == 1 ? "" : "s")}";
}
