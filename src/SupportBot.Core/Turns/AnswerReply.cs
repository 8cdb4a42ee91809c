using SupportBot.Core.Answers;
using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Retrieval.Ranking;

namespace SupportBot.Core.Turns;

/// <summary>Puts an answer, or the honest lack of one, into a reply.</summary>
/// <param name="top">How many passages a reply holds at the most.</param>
internal sealed class AnswerReply(Wording wording, int top)
{
    /// <summary>A further passage is pointed to when its score comes this near to the best one's.</summary>
    internal const float NearlyAsGood = 0.6f;

    /// <summary>In characters: a longer question isn't said again.</summary>
    private const int LongestEcho = 80;

    private static readonly char[] Ends = [' ', '?', '!', '.', ',', ';'];

    public Reply To(Answer answer)
    {
        var passages = answer.Hits.Take(top).Select(
            (hit, at) => new FoundPassage(hit.Passage, answer.Quoted.ElementAtOrDefault(at)?.Text, hit.Score) { LacksEssential = hit.LacksEssential });
        return new Reply(answer.IsAnswered ? Route.Answer : Route.NoAnswer, [.. answer.IsAnswered ? Answered(answer) : Unanswered(answer)])
        {
            Passages = [.. passages],
            Confidence = answer.Confidence,
            Suggestions = answer.IsAnswered ? RelatedSections.Of(answer.Hits[0].Passage, answer.Hits.Take(top).Select(hit => hit.Passage)) : [],
        };
    }

    private IEnumerable<ReplyPart> Answered(Answer answer)
    {
        if (answer.Question.FromConversation is { Count: > 0 } topic)
            yield return new SaidPart(wording.About.Replace("{topic}", string.Join(", ", topic)));
        List<Respelling> respelled = [.. answer.Question.Respelled.Where(word => !word.IsSmall)];
        if (respelled.Count > 0) yield return new SaidPart(wording.Respelled.Replace("{words}", string.Join(", ", respelled.Select(Respelled))));

        foreach (var (hit, text, shortfall) in answer.Quoted)
        {
            if (shortfall is not null) yield return new SaidPart(wording.Shortfalls.Of(shortfall));
            yield return new QuotedPart(new Quotation(hit.Passage, text));
        }

        if (LeftOpen(answer) is { Length: > 0 } open) yield return new SaidPart(open);

        var further = HeadingPaths(answer.Hits.Take(top).Skip(answer.Quoted.Count).Where(hit => hit.Score >= NearlyAsGood * answer.Hits[0].Score));
        if (further.Count > 0) yield return new HeadingsPart(wording.Further, further);
    }

    private string? LeftOpen(Answer answer) =>
        answer.LeftOpen is not { } asked ? null
        : asked.Length > LongestEcho ? wording.RestLeftOpen
        : wording.LeftOpen.Replace("{asked}", asked.TrimEnd(Ends));

    private string Respelled(Respelling word) => wording.RespelledWord.Replace("{understood}", word.Understood).Replace("{written}", word.Written);

    private IEnumerable<ReplyPart> Unanswered(Answer answer)
    {
        if (answer.IsUntold && wording.NotTold.Length > 0)
        {
            yield return new SaidPart(wording.NotTold.Replace("{asked}", wording.Shortfalls.List(answer.Question.FromConversation)));
            yield break;
        }
        yield return new SaidPart(answer.IsAllShown ? wording.NoMore : wording.NoAnswer);
        if (answer.Hits.Count > 0) yield return new HeadingsPart(wording.Nearest, HeadingPaths(answer.Hits.Take(top)));
    }

    private static List<string> HeadingPaths(IEnumerable<Hit> hits) => [.. hits.Select(hit => hit.Passage.HeadingPath).Distinct()];
}
