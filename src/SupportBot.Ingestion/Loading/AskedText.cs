using SupportBot.Core.Content;
using SupportBot.Core.Retrieval.Asked;

namespace SupportBot.Ingestion.Loading;

/// <summary>
/// Reads groups of questions: a name in square brackets on a line of its own, below it a question a line. Lines that begin with # are remarks.
/// </summary>
internal static class AskedText
{
    public static IReadOnlyList<AskedSource> Read(string file, string text, List<Problem> problems)
    {
        List<AskedSource> groups = [];
        var (questions, lines, isOpen, number) = (new List<string>(), new List<int>(), false, 0);
        foreach (var written in text.AsSpan().EnumerateLines())
        {
            var line = written.Trim();
            var place = new Place(file, ++number);
            if (line.IsEmpty || line[0] == '#') continue;
            if (line is ['[', .. var name, ']'])
            {
                (questions, lines, isOpen) = ([], [], true);
                if (name.IsWhiteSpace()) problems.Add(NoName(place));
                else groups.Add(new AskedSource(new AskedGroup(name.Trim().ToString(), questions), place, lines));
            }
            else if (isOpen)
            {
                questions.Add(line.ToString());
                lines.Add(number);
            }
            else problems.Add(NoSection(place));
        }
        return groups;
    }

    private static Problem NoSection(Place place) => Problem.Error("no-section", place,
        "This question stands before any section.",
        "Name the section above it, in brackets: [chemotherapy#side-effects].");

    private static Problem NoName(Place place) => Problem.Error("no-section", place,
        "No section is named here, so the questions below it are left out.",
        "Name it between the brackets: [chemotherapy#side-effects].");
}
