using System.Collections.Immutable;
using SupportBot.Core.Answers;
using SupportBot.Core.Retrieval.Questions;

namespace SupportBot.Core.Turns.Stages;

/// <summary>What do the documents say to it? The last stage: it always has a reply.</summary>
internal sealed class QuestionStage(Answerer answerer, Wording wording, AnswerOptions options) : ITurnStage
{
    private readonly AnswerReply _answerReply = new(wording, options.Top);

    public TurnResult Handle(ConversationState state, Turn turn)
    {
        var answer = answerer.Answer(turn.Text, state.Topic, state.Shown);
        if (answer is { IsAllShown: false, Question: { Facets.Count: 0, IsAsked: false } }) return new TurnResult(Prompts.Said(wording.NothingAsked), state);
        var reply = _answerReply.To(answer);
        return new TurnResult(
            reply,
            state with
            {
                Topic = answer.Topic, LastAnswer = Last(answer, reply) ?? state.LastAnswer, Shown = After(state.Shown, answer, reply),
            }) { Answer = answer };
    }

    /// <summary>Null where nothing was quoted: then the answer before it is still the last.</summary>
    private LastAnswer? Last(Answer answer, Reply reply) => Quotations.In(reply, answerer.Sections) is { } quoted
        ? quoted with { Asked = Terms(answer.Question), Confidence = Math.Round(answer.Confidence, 2) }
        : null;

    private LastShown After(LastShown before, Answer answer, Reply reply)
    {
        if (answer.IsAllShown) return before;
        var offered = reply.Parts.OfType<HeadingsPart>().SelectMany(part => part.Headings).Concat(reply.Suggestions)
            .SelectMany(headings => answerer.Sections.ByHeadings(headings) is { } number ? new[] { answerer.Corpus.Passages[number].Reference } : []);
        return before.After(offered, answer.Quoted.Select(quoted => quoted.Hit.Passage.Reference));
    }

    private ImmutableArray<string> Terms(Question question) =>
        [
            .. question.Facets.Where(facet => facet is { IsKnown: true, Kind: not FacetKind.SoftAspect }).Select(
                facet => answerer.Corpus.Words.Vocabulary[facet.Alternatives[0].Term]),
        ];
}
