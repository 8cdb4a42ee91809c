using SupportBot.Core.Retrieval.Ranking;
using SupportBot.Core.Turns;
using Spectre.Console;

namespace SupportBot.Commands;

/// <summary>Shows a tester how the question was understood and why the passages came in this order.</summary>
internal static class Explanation
{
    private const int Shown = 10;

    public static void Write(TurnResult result)
    {
        AnsiConsole.WriteLine();
        AnsiConsole.WriteLine($"Route {result.Reply.Route}, confidence {result.Reply.Confidence:0.000}.");
        if (result.Answer is not { } answer) return;

        AnsiConsole.WriteLine("Understood as: " + string.Join(", ", answer.Question.Facets.Select(facet =>
            $"{facet.Name} ({facet.Kind.ToString().ToLowerInvariant()}, idf {facet.Idf:0.0}{(facet.IsKnown ? "" : ", in no document")})")));

        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn("Score").AddColumn("Passage");
        foreach (var (name, _) in default(PassageFeatures).Named) table.AddColumn(name);
        foreach (var hit in answer.Hits.Take(Shown))
            table.AddRow([$"{hit.Score:0.00}", Markup.Escape(hit.Passage.HeadingPath), .. hit.Features.Named.Select(feature => $"{feature.Value:0.00}")]);
        AnsiConsole.Write(table);
    }
}
