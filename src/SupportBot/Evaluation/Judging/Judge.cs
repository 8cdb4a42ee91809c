using System.Runtime.CompilerServices;
using SupportBot.Core.Corpus;
using SupportBot.Core.Turns;
using SupportBot.Evaluation.Questions;
using Route = SupportBot.Core.Turns.Route;

namespace SupportBot.Evaluation.Judging;

/// <summary>Compares replies with what their questions expect.</summary>
internal sealed class Judge
{
    private static readonly Route[] Declining = [Route.NoAnswer, Route.SmallTalk, Route.Command, Route.Dialog];

    /// <summary>The same passages come again and again.</summary>
    private readonly ConditionalWeakTable<Passage, string> _folded = [];

    public Verdict On(TestQuestion question, Reply reply)
    {
        var answers = reply.Route == Route.Answer || reply.Parts.OfType<QuotedPart>().Any();
        return new Verdict(
            Rank(question, reply.Passages),
            question.IsAnswerable && answers && Quotes(question, [.. reply.Passages.Where(found => found.Quoted is not null)]),
            question.Parts.Count == 0 ? null : question.Parts.All(part => reply.Passages.Any(found => found.Quoted is not null && Has(found, part))),
            answers,
            Declining.Contains(reply.Route) || reply.Route.Id == question.Route);
    }

    /// <summary>By the passages that are named, else by the words. Where it takes two, the first two together are the first.</summary>
    private int Rank(TestQuestion question, IReadOnlyList<FoundPassage> found)
    {
        for (var rank = 1; rank <= found.Count; rank++)
            if (IsRight(question, found, rank)) return question.TakesTwo && rank == 2 ? 1 : rank;
        return 0;
    }

    private bool IsRight(TestQuestion question, IReadOnlyList<FoundPassage> found, int rank)
    {
        if (question.Passages.Count > 0) return question.Passages.Contains(found[rank - 1].Passage.Reference);
        if (question.Facts.Count == 0) return false;
        return question.TakesTwo
            ? Has(string.Join(' ', found.Take(rank).Select(Folded)), question.Facts)
            : Has(found[rank - 1], question.Facts);
    }

    private static bool Quotes(TestQuestion question, IReadOnlyList<FoundPassage> quoted) => question.Facts.Count > 0
        ? Has(FoldedText.Of(string.Join(' ', quoted.Select(found => $"{found.Passage.HeadingPath} {found.Quoted}"))), question.Facts)
        : quoted.Any(found => question.Passages.Contains(found.Passage.Reference));

    private bool Has(FoundPassage found, IReadOnlyList<IReadOnlyList<string>> facts) => Has(Folded(found), facts);

    private static bool Has(string folded, IReadOnlyList<IReadOnlyList<string>> facts) =>
        facts.All(group => group.Any(fact => folded.Contains(FoldedText.Of(fact), StringComparison.Ordinal)));

    private string Folded(FoundPassage found) => _folded.GetValue(found.Passage, passage => FoldedText.Of(passage.Text));
}
