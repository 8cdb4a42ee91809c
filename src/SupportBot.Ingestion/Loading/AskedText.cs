using SupportBot.Core.Content;
using SupportBot.Core.Retrieval.Asked;

namespace SupportBot.Ingestion.Loading;

/// <summary>
/// Reads groups of questions: a name in square brackets on a line of its own, below it a question a line. Lines that begin with # are remarks.
/// </summary>
internal static class AskedText
{
    public static List<(AskedGroup Group, Place Place)> Read(string file, string text, List<Problem> problems)
    {
        List<(AskedGroup Group, Place Place)> groups = [];
        List<string>? questions = null;
        var number = 0;
        foreach (var written in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = written.Trim();
            if (line.IsEmpty || line[0] == '#') continue;
            if (line[0] == '[' && line[^1] == ']')
            {
                questions = [];
                groups.Add((new AskedGroup(line[1..^1].Trim().ToString(), questions), new Place(file, number)));
            }
            else if (questions is not null) questions.Add(line.ToString());
            else problems.Add(Problem.Error("no-section", new Place(file, number), "This question stands before any section.", "Name the section above it, in brackets: [chemotherapy#side-effects]."));
        }
        return groups;
    }
}
