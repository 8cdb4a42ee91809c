using System.Collections.Immutable;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Words;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Retrieval.Questions;

/// <summary>Understands a question from what the conversation was about: "what are its side effects?", "and Faslodex?".</summary>
public sealed class FollowUps(AnalyzedCorpus corpus)
{
    /// <summary>The question with what it leaves out filled in; the same question where it stands alone.</summary>
    public Question Resolve(Question question, Topic topic)
    {
        if (SaysNothing(question)) return question;
        if (LeavesSubjectOut(question)) return With(question, topic.Subjects);
        if (LeavesAspectOut(question)) return With(question, topic.Aspects);
        return question;
    }

    /// <summary>The topic once the question is asked: its subjects and aspects, each staying as they were where it has none.</summary>
    public Topic TopicAfter(Question question, Topic before)
    {
        var subjects = Terms(question.Facets.Where(IsSubject));
        if (subjects.IsEmpty) subjects = Terms(question.Facets.Where(facet => facet.Kind is FacetKind.Concept));
        if (subjects.IsEmpty) subjects = Terms(question.Facets.Where(facet => !facet.IsAspect));
        var aspects = Terms(question.Facets.Where(facet => facet.Kind == FacetKind.Aspect));
        return new Topic(subjects.IsEmpty ? before.Subjects : subjects, aspects.IsEmpty && subjects.IsEmpty ? before.Aspects : aspects);
    }

    /// <summary>"thank you", "are you there": no reason to say the last answer again.</summary>
    private static bool SaysNothing(Question question) => question is { Facets.Count: 0, PointsBack: false, Continues: false };

    private bool LeavesSubjectOut(Question question) =>
        !question.Facets.Any(IsSubject)
        && (question.PointsBack || question.Facets.All(facet => facet.IsAspect) || (question.Continues && question.Facets.Count <= 1));

    private bool LeavesAspectOut(Question question) =>
        question.Continues && question.Facets.Any(IsSubject) && !question.Facets.Any(facet => facet.Kind == FacetKind.Aspect);

    private Question With(Question question, ImmutableArray<string> terms)
    {
        var taken = terms.Select(Facet).OfType<Facet>().Where(facet => !question.Facets.Any(own => own.Name == facet.Name)).ToList();
        return taken.Count == 0
            ? question
            : question with { Facets = [.. taken, .. question.Facets], FromConversation = [.. taken.Select(facet => facet.Name)] };
    }

    private Facet? Facet(string text)
    {
        var term = corpus.Words.Vocabulary.Find(text);
        return term >= 0 && corpus.Terms.Has(term) ? Questions.Facet.Of(term, corpus) : null;
    }

    /// <summary>The kinds of things a talk is about; a symptom is rather something said of one.</summary>
    private bool IsSubject(Facet facet) =>
        facet.Alternatives.Count == 1
        && corpus.Words.ConceptOf(facet.Alternatives[0].Term)?.Kind is ConceptKind.Drug or ConceptKind.Treatment or ConceptKind.CellType;

    private ImmutableArray<string> Terms(IEnumerable<Facet> facets) =>
        [.. facets.Where(facet => facet.IsKnown).Select(facet => corpus.Words.Vocabulary[facet.Alternatives[0].Term])];
}
