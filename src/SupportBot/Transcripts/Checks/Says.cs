using SupportBot.Core.Turns;

namespace SupportBot.Transcripts.Checks;

/// <summary>The words stand in the reply, in one piece; where its lines end doesn't matter.</summary>
internal sealed record Says(string Words) : IReplyCheck
{
    public string? Complaint(Reply? reply, IReadOnlyList<string> lines) => AreIn(Words, lines) ? null : $"It should say: {Words}";

    public static bool AreIn(string words, IEnumerable<string> lines) =>
        Folded(string.Join(' ', lines)).Contains(Folded(words), StringComparison.OrdinalIgnoreCase);

    private static string Folded(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
