using SupportBot.Transcripts;

namespace SupportBot.Commands.Transcript;

/// <summary>Tells what became of a talk: each reply that changed, and a line to sum up.</summary>
internal static class RunReport
{
    /// <summary>In lines.</summary>
    private const int Around = 2;

    public static void Write(string file, Scene scene, IReadOnlyList<PlayedTurn> played)
    {
        foreach (var turn in played.Where(turn => !turn.Holds))
        {
            Console.WriteLine(turn.Turn.Place);
            Console.WriteLine($"  {turn.Turn.Title}");
            foreach (var line in Shown(turn.Difference)) Console.WriteLine(line);
            foreach (var complaint in turn.Complaints) Console.WriteLine($"! {complaint}");
            Console.WriteLine();
        }
        Console.WriteLine($"{file}: {Sum(scene, played)}");
    }

    /// <summary>The changed lines with those around them; a gap for the rest.</summary>
    private static IEnumerable<string> Shown(IReadOnlyList<DifferenceLine> lines)
    {
        var isGap = false;
        for (var at = 0; at < lines.Count; at++)
        {
            var isNear = lines.Skip(at - Around).Take(Math.Min(at, Around) + 1 + Around).Any(line => line.IsChange);
            if (isNear) yield return lines[at].ToString();
            else if (!isGap) yield return "  …";
            isGap = !isNear;
        }
    }

    private static string Sum(Scene scene, IReadOnlyList<PlayedTurn> played)
    {
        var differing = played.Count(turn => !turn.Holds);
        if (differing > 0) return $"{differing} of {Turns(played.Count)} differ{(differing == 1 ? "s" : "")}";
        return scene.IsTest ? $"the same, {Turns(played.Count)}" : $"played, {Turns(played.Count)}; nothing is expected in it";
    }

    private static string Turns(int count) => count == 1 ? "1 turn" : $"{count} turns";
}
