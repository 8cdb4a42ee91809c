using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using SupportBot.Core.Content;

namespace SupportBot.Evaluation.Questions;

/// <summary>
/// Reads question files that a spreadsheet saved: comma, semicolon (Excel, where the comma is for decimals) or tab between the cells, line breaks in quoted
/// cells, a first line <c>sep=;</c>, empty rows.
/// </summary>
internal static class CsvQuestions
{
    public static IEnumerable<TestQuestion> Read(string text, string file, List<Problem> problems)
    {
        var rows = Rows(text, file, problems);
        if (rows.Count == 0)
        {
            if (problems.Count == 0) problems.Add(Problem.Error("missing-column", new Place(file), "The file is empty.",
                "Write the names of the columns into the first row: question, expected words, expected passage."));
            yield break;
        }
        if (CsvHeader.Read(rows[0].Cells, new Place(file, rows[0].Line), problems) is not { } header) yield break;

        foreach (var (line, cells) in rows.Skip(1))
            if (Question(header, cells, new Place(file, line), problems) is { } question) yield return question;
    }

    /// <summary>Those with something in them, with the line that each begins on.</summary>
    private static List<(int Line, string[] Cells)> Rows(string text, string file, List<Problem> problems)
    {
        List<(int, string[])> rows = [];
        int? broken = null;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = Delimiter(ref text, out var skipped),
            HasHeaderRecord = false,
            BadDataFound = found => broken ??= found.Context.Parser!.RawRow,
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        var line = skipped + 1;
        while (parser.Read())
        {
            if (parser.Record!.Any(cell => !string.IsNullOrWhiteSpace(cell))) rows.Add((line, [.. parser.Record!]));
            line = skipped + parser.RawRow + 1;
        }
        if (broken is { } at)
            problems.Add(Problem.Error("broken-quotes", new Place(file, at + skipped), "A quotation mark is in the way here.",
                "Save the spreadsheet as CSV again; in a text editor, write \"\" for a quotation mark within a cell."));
        return rows;
    }

    /// <summary>The one that the first line has most of; or what Excel's own <c>sep=</c> line says, which is cut off.</summary>
    private static string Delimiter(ref string text, out int skipped)
    {
        skipped = 0;
        var first = text.AsSpan(0, text.AsSpan().IndexOf('\n') is >= 0 and var end ? end : text.Length);
        if (first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && first.TrimEnd('\r') is { Length: 5 } told)
        {
            var delimiter = told[4].ToString();
            text = text[Math.Min(text.Length, first.Length + 1)..];
            skipped = 1;
            return delimiter;
        }
        var (commas, semicolons, tabs) = (first.Count(','), first.Count(';'), first.Count('\t'));
        return tabs > Math.Max(commas, semicolons) ? "\t" : semicolons > commas ? ";" : ",";
    }

    private static TestQuestion? Question(CsvHeader header, string[] cells, Place place, List<Problem> problems)
    {
        if (cells.Skip(header.Width).Any(cell => !string.IsNullOrWhiteSpace(cell)))
        {
            problems.Add(Problem.Error("too-many-cells", place, $"There are more cells than the {header.Width} columns of the first row.",
                "Put the cell that has a comma or semicolon in it into quotation marks, or save it as CSV again."));
            return null;
        }
        if (header.Cell(cells, CsvColumn.Question) is not { Length: > 0 } text)
        {
            problems.Add(Problem.Error("missing-question", place, "The cell \"question\" is empty.", "Write what a member would ask, or empty the whole row."));
            return null;
        }
        return new TestQuestion(
            header.Cell(cells, CsvColumn.Id), header.Cell(cells, CsvColumn.Kind) is { Length: > 0 } kind ? kind : QuestionFiles.KindOf(place.File), text, place)
        {
            Topic = header.Cell(cells, CsvColumn.Topic),
            Split = header.Cell(cells, CsvColumn.Split),
            History = CellText.Lines(header.Cell(cells, CsvColumn.Earlier)),
            Facts = CellText.Facts(header.Cell(cells, CsvColumn.Words)),
            Passages = [.. CellText.Choices(header.Cell(cells, CsvColumn.Passage)).Select(References.Normal)],
            TakesTwo = header.Cell(cells, CsvColumn.Both).ToLowerInvariant() is not ("" or "no" or "0" or "false"),
            Route = header.Cell(cells, CsvColumn.Route) is { Length: > 0 } route ? route : null,
        };
    }
}
