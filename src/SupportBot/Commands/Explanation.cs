using SupportBot.Core.Turns;

namespace SupportBot.Commands;

/// <summary>Shows a tester how the question was understood and why the passages came in this order.</summary>
internal static class Explanation
{
    private const int Shown = 10;

    public static void Write(TurnResult result)
    {
        Console.WriteLine();
        Console.WriteLine($"Route {result.Reply.Route}, confidence {result.Reply.Confidence:0.000}.");
        if (result.Answer is not { } answer) return;

        Console.WriteLine("Understood as: " + string.Join(", ", answer.Question.Facets.Select(facet =>
            $"{facet.Name} ({facet.Kind.ToString().ToLowerInvariant()}, idf {facet.Idf:0.0}{(facet.IsKnown ? "" : ", in no document")})")));

        foreach (var hit in answer.Hits.Take(Shown))
        {
            Console.WriteLine($"{hit.Score,6:0.00}  {hit.Passage.HeadingPath}");
            Console.WriteLine("        " + string.Join("  ", hit.Features.Named.Select(feature => $"{feature.Name} {feature.Value:0.00}")));
        }
    }
}
