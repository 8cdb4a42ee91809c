using SupportBot.Core.Content;

namespace SupportBot.Ingestion.Loading;

/// <summary>What is told of a file that can't be read now.</summary>
internal static class FileTrouble
{
    public static Problem Unreadable(string name, Exception exception) => Problem.Error(
        "unreadable",
        new Place(name),
        $"The file can't be opened: {exception.Message}",
        "Close it in other programs, and see that the bot may read it.");

    /// <summary>A mistake of the program's own, which must not keep the other files from being read.</summary>
    public static Problem ReaderFailed(string name, Exception exception) => Problem.Error(
        "reader-failed",
        new Place(name),
        $"The program made a mistake while it read the file: {exception.Message}",
        "Save the text in another format, and send the file to whoever looks after the bot.");

    /// <summary>Says, behind each problem, that nothing is lost meanwhile.</summary>
    public static IReadOnlyList<Problem> LastGoodStays(IReadOnlyList<Problem> problems) =>
        [.. problems.Select(problem => problem with { Message = $"{problem.Message} The last good version stays in use." })];
}
