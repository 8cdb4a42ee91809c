using SupportBot.Channels.Rehearsals;

namespace SupportBot.Transcripts;

/// <summary>A turn and what came of it.</summary>
/// <param name="Lines">The reply in the form of the file.</param>
/// <param name="Difference">The expected and the actual reply in one; empty where they are the same, or no text is expected.</param>
/// <param name="Complaints">What else was expected and isn't so, a sentence each.</param>
internal sealed record PlayedTurn(
    SceneTurn Turn, Rehearsed Heard, IReadOnlyList<string> Lines, IReadOnlyList<DifferenceLine> Difference, IReadOnlyList<string> Complaints)
{
    public bool Holds => Difference.Count == 0 && Complaints.Count == 0;

    public static PlayedTurn Of(SceneTurn turn, Rehearsed heard, IReadOnlyList<string> lines)
    {
        IReadOnlyList<DifferenceLine> difference = turn.Expected?.Lines is { } expected ? LineDifference.Of(expected, lines) : [];
        return new PlayedTurn(
            turn,
            heard,
            lines,
            difference.Any(line => line.IsChange) ? difference : [],
            [.. (turn.Expected?.Checks ?? []).Select(check => check.Complaint(heard.Reply, lines)).OfType<string>()]);
    }
}
