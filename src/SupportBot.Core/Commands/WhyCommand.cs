using SupportBot.Core.Answers;
using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Commands;

/// <summary>Says why the last answer was given: which words were found where, how sure, and how old the source is.</summary>
internal sealed class WhyCommand(Answerer answerer, Wording wording) : ICommand
{
    /// <summary>From these confidences on the answer was quite sure, and fairly sure.</summary>
    private static readonly double[] Levels = [0.75, 0.55];

    private readonly AnalyzedCorpus _corpus = answerer.Corpus;

    public string Id => "why-answer";

    public TurnResult Run(CommandWords words, ConversationState state, Turn turn)
    {
        var last = state.LastAnswer;
        var passages = last.Quoted.SelectMany(reference => answerer.Sections.ByReference(reference).Take(1)).ToList();
        var said = passages.Count == 0 ? words.Reply : string.Join('\n', Lines(passages, last));
        return new TurnResult(new Reply(Route.Command, [new SaidPart(said)]) { Suggestions = passages.Count == 0 ? words.Suggestions : [] }, state);
    }

    private IEnumerable<string> Lines(List<int> passages, LastAnswer last)
    {
        var terms = last.Asked.Select(asked => _corpus.Words.Vocabulary.Find(asked)).Where(term => term >= 0).ToList();
        if (terms.Count > 0) yield return wording.Why.Asked.Replace("{words}", Names(terms));
        foreach (var number in passages)
            foreach (var line in terms.GroupBy(term => LineFor(number, term)).OrderBy(line => line.Key))
                yield return Fill(line.Key, _corpus.Passages[number], Names(line));
        if (wording.Why.Sure is { Count: > 0 } sure && last.Confidence is { } confidence)
            yield return sure[Math.Min(Array.FindIndex([.. Levels, 0], level => confidence >= level), sure.Count - 1)];
        foreach (var document in passages.Select(number => _corpus.Passages[number].Document).Distinct())
            yield return (document.Date is null ? wording.Why.Undated : wording.Why.Dated)
                .Replace("{date}", document.DateText)
                .Replace("{title}", document.Title);
    }

    private Found LineFor(int number, int term) => _corpus.Terms.Counts(number, term) switch
    {
        { InHeading: true } => Found.InHeading,
        { InBody: true } => Found.InText,
        { InScope: true } => Found.Around,
        _ => Found.Nowhere,
    };

    private string Fill(Found found, Passage passage, string names) => (found switch
    {
        Found.InHeading => wording.Why.InHeading,
        Found.InText => wording.Why.InText,
        Found.Around => wording.Why.Around,
        _ => wording.Why.Nowhere,
    }).Replace("{heading}", passage.HeadingPath).Replace("{title}", passage.Document.Title).Replace("{words}", names);

    private string Names(IEnumerable<int> terms) => string.Join(", ", terms.Select(term => Retrieval.Questions.Facet.Of(term, _corpus).Name));

    private enum Found
    {
        InHeading,
        InText,
        Around,
        Nowhere,
    }
}
