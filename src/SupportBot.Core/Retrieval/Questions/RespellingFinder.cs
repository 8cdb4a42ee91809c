using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Retrieval.Questions;

/// <summary>
/// Says what misspelt words were taken for, as members would write it: the whole name where they are part of one, "side effects" rather than "side".
/// </summary>
internal sealed class RespellingFinder(SubjectWords words)
{
    private const int LongestName = 5;

    public IReadOnlyList<Respelling> Find(QuestionText question)
    {
        List<Respelling> respellings = [];
        for (var at = 0; at < question.Length; at++)
        {
            if (!question[at].IsRespelled) continue;
            var (start, end) = Extent(question, at);
            var places = Enumerable.Range(start, end - start).ToList();
            respellings.Add(new Respelling(
                string.Join(' ', places.Select(place => question[place].Written)), string.Join(' ', places.Select(place => question[place].Understood(words))))
            {
                IsSmall = places.TrueForAll(place => !question[place].IsRespelled || IsSmall(question[place].Term)),
            });
            at = end - 1;
        }
        return respellings;
    }

    /// <summary>The longest name that the word is part of, else the word and those right after it that were misspelt too.</summary>
    private (int Start, int End) Extent(QuestionText question, int at)
    {
        for (var start = Math.Max(0, at - LongestName + 1); start <= at; start++)
            if (words.Names.TryMatch(question.Terms[start..], out var length, out _) && start + length > at) return (start, Math.Max(at + 1, start + length));
        return (at, at + 1);
    }

    private bool IsSmall(int term) => words.IsStopWord(term) || words.IsInterrogative(term);
}
