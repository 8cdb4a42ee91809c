using System.Text;
using SupportBot.Core.Content;

namespace SupportBot.Evaluation.Questions;

/// <summary>Finds and reads question files: JSON Lines, or CSV from a spreadsheet.</summary>
internal static class QuestionFiles
{
    private static readonly string[] Endings = [".jsonl", ".csv", ".tsv"];

    /// <summary>Of files that name no kinds, each is one.</summary>
    public static string KindOf(string file) => Path.GetFileNameWithoutExtension(file);

    /// <summary>The files as given; of a folder those in it, by name.</summary>
    /// <exception cref="ContentException">Names every path where there is none.</exception>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths)
    {
        List<string> files = [];
        List<Problem> problems = [];
        foreach (var path in paths)
        {
            List<string> found = File.Exists(path) ? [path] : Directory.Exists(path) ? In(path) : [];
            files.AddRange(found);
            if (found.Count == 0)
                problems.Add(Problem.Error("no-questions", new Place(path), "There is no such file, nor a folder with question files.",
                    "Name a .csv file from a spreadsheet, a .jsonl file, or a folder with such files."));
        }
        return problems.Count == 0 ? files : throw new ContentException(problems);
    }

    private static List<string> In(string folder) =>
        [.. Directory.EnumerateFiles(folder).Where(file => Endings.Contains(Path.GetExtension(file).ToLowerInvariant())).Order(StringComparer.Ordinal)];

    /// <exception cref="ContentException">A line doesn't fit; names every problem in all of them.</exception>
    public static IReadOnlyList<TestQuestion> Read(IEnumerable<string> files)
    {
        List<Problem> problems = [];
        List<TestQuestion> questions = [.. files.SelectMany(file => Read(file, problems))];
        problems.AddRange(questions.Where(question => !QuestionSplits.IsKnown(question.Split)).Select(question =>
            Problem.Error("unknown-split", question.Place, $"\"split\" can't be \"{question.Split}\".", "Write tune or held-out, or leave it out.")));
        problems.AddRange(
            questions.Where(question => question.Id.Length > 0).GroupBy(question => question.Id).SelectMany(same => same.Skip(1).Select(question =>
            Problem.Error("double-id", question.Place, $"The id \"{question.Id}\" is that of {same.First().Place} too.",
                "Give each question an id of its own, or none."))));
        return problems.Count == 0
            ? questions
            : throw new ContentException([.. problems.OrderBy(problem => problem.Place.File, StringComparer.Ordinal).ThenBy(problem => problem.Place.Line)]);
    }

    private static IReadOnlyList<TestQuestion> Read(string file, List<Problem> problems)
    {
        if (Text(file, problems) is not { } text) return [];
        List<Problem> found = [];
        IReadOnlyList<TestQuestion> questions = Path.GetExtension(file).Equals(".jsonl", StringComparison.OrdinalIgnoreCase)
            ? [.. JsonQuestions.Read(text, file, found)]
            : [.. CsvQuestions.Read(text, file, found)];
        if (questions.Count == 0 && found.Count == 0) found.Add(Problem.Error("no-questions", new Place(file), "There is no question in it.",
            "Write one question a row."));
        problems.AddRange(found);
        return questions;
    }

    /// <summary>UTF-8 with or without a mark at its beginning, or UTF-16 with one, as spreadsheets save it.</summary>
    private static string? Text(string file, List<Problem> problems)
    {
        try
        {
            using var reader = new StreamReader(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            problems.Add(Problem.Error("not-utf-8", new Place(file, BrokenLine(file)), "The letters of the file can't be read.", "Save it as \"CSV UTF-8\"."));
            return null;
        }
    }

    private static int BrokenLine(string file)
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        var line = 1;
        foreach (var bytes in Lines(File.ReadAllBytes(file)))
        {
            try
            {
                strict.GetCharCount(bytes);
            }
            catch (DecoderFallbackException)
            {
                return line;
            }
            line++;
        }
        return 0;
    }

    private static IEnumerable<byte[]> Lines(byte[] bytes)
    {
        for (var from = 0; from < bytes.Length;)
        {
            var end = Array.IndexOf(bytes, (byte)'\n', from);
            if (end < 0) end = bytes.Length;
            yield return bytes[from..end];
            from = end + 1;
        }
    }
}
