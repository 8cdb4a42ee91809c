using System.Collections.Immutable;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Words;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Retrieval.Questions;

/// <summary>Understands a question from what the conversation was about: "what are its side effects?", "and Faslodex?".</summary>
public sealed class FollowUps(AnalyzedCorpus corpus)
{
    /// <summary>In characters: no drug's name is longer.</summary>
    private const int LongestName = 40;

    /// <summary>The question with what it leaves out filled in; the same question where it stands alone.</summary>
    public Question Resolve(Question question, Topic topic)
    {
        if (PickedSubjects(question, topic) is { IsEmpty: false } picked)
            return With(question.Pointers.IsAll ? question with { Facets = [] } : question, picked, AspectsOf(topic, question));
        if (SaysNothing(question, topic)) return question;
        if (LeavesSubjectOut(question))
            return With(question, topic.Subjects, question is { Continues: true, AsksWhatItIs: false } ? AspectsOf(topic, question) : []);
        if (NamesMore(question, topic)) return With(Unbared(question), topic.Subjects, []) with { KeepsTopic = true };
        if (ComparesWithTopic(question)) return With(question, topic.Subjects, AspectsOf(topic, question));
        if (LeavesAspectOut(question)) return With(question, IsOnlyAbout(question, ConceptKind.CellType) ? Treatments(topic) : [], topic.Aspects);
        return question;
    }

    /// <summary>The question as it would be asked of the topic, where no word points back; null where it names what it is about.</summary>
    public Question? Lean(Question question, Topic topic) =>
        !question.BeginsJoining && (NamesSubject(question) || question.Facets.Any(facet => facet.Kind == FacetKind.SoftAspect))
            ? null
            : With(question, topic.Subjects, []);

    /// <summary>Whether it names a drug, a treatment or a cell type.</summary>
    public bool NamesSubject(Question question) => question.Facets.Any(IsNamedSubject);

    /// <summary>
    /// The topic that the question is asked of. Where the talk went from a drug to a fear of it, only the drug has side effects; "why" is asked of the fear.
    /// </summary>
    public Topic Meant(Question question, Topic topic) =>
        !topic.Earlier.IsEmpty && IsOfNoThing(topic) && AsksASideOnly(question) ? new Topic(topic.Earlier, []) : topic;

    /// <summary>The topic once the question is asked: its subjects and aspects, each staying as they were where it has none.</summary>
    /// <param name="isAnswered">Where it isn't, only a thing that is named takes the topic's place.</param>
    public Topic TopicAfter(Question question, Topic before, bool isAnswered = true)
    {
        var subjects = Terms(question.Facets.Where(facet => IsSubject(facet) || facet.Kind == FacetKind.Drug));
        if (subjects.IsEmpty && !isAnswered && IsOfThings(before)) return before;
        if (subjects.IsEmpty) subjects = Terms(question.Facets.Where(facet => facet.Kind is FacetKind.Concept));
        if (subjects.IsEmpty && !isAnswered) return before;
        if (subjects.IsEmpty) subjects = Terms(question.Facets.Where(IsHeadingWord));
        var aspects = Terms(question.Facets.Where(IsAspect));
        var beside = subjects.Except(before.Subjects).ToImmutableArray();
        if (question.KeepsTopic && LeadsToTreatment(beside, before)) return new Topic(beside, aspects) { Earlier = before.Subjects };
        if (question.KeepsTopic) return before with { Aspects = aspects, Earlier = beside };
        var after = subjects.IsEmpty ? before.Subjects : subjects;
        return new Topic(after, aspects.IsEmpty && subjects.IsEmpty ? before.Aspects : aspects) { Earlier = Earlier(after, before) };
    }

    /// <summary>The topic once a section is shown: what its heading names, else its document's title.</summary>
    public Topic TopicOf(int passage, Topic before)
    {
        var units = corpus.HeadingUnits(passage).ToArray();
        var subjects = units.Where(corpus.Words.IsSubject).ToList();
        if (subjects.Count == 0) subjects = [.. corpus.TitleUnits(passage).ToArray().Where(corpus.Words.IsSubject)];
        if (subjects.Count == 0)
            subjects = [.. units.Concat(corpus.TitleUnits(passage).ToArray()).Where(unit => corpus.Words.ConceptOf(unit) is not null).Take(1)];
        ImmutableArray<string> after = [.. subjects.Select(Text)];
        return new Topic(
            after,
            [
                .. units.Select(Text).Where(text => text[0] == '@' && !corpus.Words.IsSoft(corpus.Words.Vocabulary.Find(text))),
            ]) { Earlier = Earlier(after, before) };
    }

    /// <summary>Whether the topic is a thing that has sides, such as a drug.</summary>
    public bool IsOfThings(Topic topic) => topic.Subjects.Any(subject => corpus.Words.IsSubject(corpus.Words.Vocabulary.Find(subject)));

    /// <summary>Whether the topic is none that has sides, such as fear. A drug that no document knows has them.</summary>
    public bool IsOfNoThing(Topic topic) =>
        topic.Subjects.All(
            subject => corpus.Words.Vocabulary.Find(subject) is var term and >= 0 && !corpus.Words.IsSubject(term) && KindOf(term) != ConceptKind.Drug);

    /// <summary>Whether it asks for a side of a thing, or for what that can cause, and names no thing.</summary>
    private bool AsksASideOnly(Question question) =>
        !question.IsBare && !NamesSubject(question) && (question.Pointers.Back || question.Continues || question.Facets.All(facet => facet.IsAspect))
            && question.Facets.Any(facet => IsAspect(facet) || (question.Pointers.Back && facet.IsSymptom));

    private string Text(int term) => corpus.Words.Vocabulary[term];

    private ImmutableArray<string> Earlier(ImmutableArray<string> after, Topic before) =>
        before.Subjects.Except(after)
            .Where(subject => corpus.Words.IsSubject(corpus.Words.Vocabulary.Find(subject)))
            .ToImmutableArray() is { IsEmpty: false } left
            ? left
            : [.. before.Earlier.Except(after)];

    private static ImmutableArray<string> AspectsOf(Topic topic, Question question) => question.Facets.Any(IsAspect) ? [] : topic.Aspects;

    /// <summary>"the other one", and "the second one" of several that were named together.</summary>
    private static ImmutableArray<string> PickedSubjects(Question question, Topic topic) => question.Pointers switch
    {
        { Other: true } => topic.Earlier.IsEmpty ? topic.Subjects : topic.Earlier,
        { Place: int place } when topic.Subjects.Length > 1 && (place < topic.Subjects.Length || place == Analysis.PointingWords.Last) =>
            [topic.Subjects[Math.Min(place, topic.Subjects.Length - 1)]],
        _ => [],
    };

    /// <summary>"thank you", "are you there": no reason to say the last answer again.</summary>
    private static bool SaysNothing(Question question, Topic topic) =>
        question is { Facets.Count: 0, Pointers.Back: false, Continues: false } && !(question.Compares && topic.Subjects.Length > 1);

    private bool LeavesSubjectOut(Question question) =>
        !question.Facets.Any(IsNamedSubject)
        && (question.Pointers.Back || question.Facets.All(facet => facet.IsAspect)
            || (question.Continues && question.Facets.Count(facet => !facet.IsAspect) <= 1));

    /// <summary>"is it used with chemo": asked of the thing talked about, whatever else it names.</summary>
    private bool NamesMore(Question question, Topic topic) =>
        question.Pointers.BesideNames && !question.Compares && question.Facets.Any(IsNamedSubject) && IsOfThings(topic)
            && !Terms(question.Facets).Intersect(topic.Subjects).Any();

    /// <summary>A name beside the thing talked about is no bare name.</summary>
    private static Question Unbared(Question question) =>
        question.AsksWhatItIs ? question : question with { Facets = [.. question.Facets.Where(facet => facet.Kind != FacetKind.SoftAspect)] };

    private bool LeavesAspectOut(Question question) =>
        question is { Continues: true, AsksWhatItIs: false } && question.Facets.Any(IsNamedSubject) && !question.Facets.Any(IsAspect);

    /// <summary>"is it better than Femara", "fewer side effects than Femara?", "versus Femara?"</summary>
    private bool ComparesWithTopic(Question question) =>
        question.Compares && (question.Pointers.BesideNames || question.NamesOnlyCompared || (question.BeginsComparing && !question.Continues))
            && question.Facets.Count(IsNamedSubject) == 1;

    private bool IsOnlyAbout(Question question, ConceptKind kind) => question.Facets.Where(IsSubject).All(facet => KindOf(facet.Alternatives[0].Term) == kind);

    /// <summary>"is there immunotherapy for it", of a type of cells: from then on "it" is the treatment.</summary>
    private bool LeadsToTreatment(ImmutableArray<string> named, Topic topic) => named.Any(IsTreatment) && !topic.Subjects.Any(IsTreatment);

    private ImmutableArray<string> Treatments(Topic topic) => [.. topic.Subjects.Where(IsTreatment)];

    private bool IsTreatment(string subject) => KindOf(corpus.Words.Vocabulary.Find(subject)) is ConceptKind.Drug or ConceptKind.Treatment;

    private ConceptKind? KindOf(int term) => corpus.Words.ConceptOf(term)?.Kind;

    private Question With(Question question, ImmutableArray<string> subjects, ImmutableArray<string> aspects)
    {
        var (things, sides) = (Missing(subjects), Missing(aspects));
        if (things.Count + sides.Count == 0) return question;
        var own = sides.Count == 0 ? [] : question.Facets.Where(IsNamedSubject).Select(facet => facet.Name);
        return question with
        {
            Facets = [.. things, .. question.Facets, .. sides],
            Words = [.. things.SelectMany(facet => facet.Alternatives), .. question.Words, .. sides.SelectMany(facet => facet.Alternatives)],
            AsksForList = question.AsksForList || sides.Exists(side => corpus.Words.IsList(side.Alternatives[0].Term)),
            FromConversation = [.. things.Select(facet => facet.Name).Concat(own).Distinct(), .. sides.Select(facet => facet.Name)],
        };

        List<Facet> Missing(ImmutableArray<string> terms) =>
            [.. terms.Select(Facet).OfType<Facet>().Where(facet => !question.Facets.Any(asked => asked.Name == facet.Name))];
    }

    /// <summary>Null where neither the documents nor the lexicon know it any more, unless it is named like a drug.</summary>
    private Facet? Facet(string text)
    {
        var term = corpus.Words.Vocabulary.Find(text);
        if (term >= 0 && (corpus.Terms.Has(term) || KindOf(term) == ConceptKind.Drug)) return Questions.Facet.Of(term, corpus);
        return text[0] == '#' && corpus.Words.IsNamedLikeDrug(text) ? new Facet(FacetKind.Drug, text[1..], [], corpus.Terms.HighestIdf) : null;
    }

    private bool IsSubject(Facet facet) => facet.Alternatives.Count == 1 && corpus.Words.IsSubject(facet);

    /// <summary>A drug is named even where no document knows it.</summary>
    private bool IsNamedSubject(Facet facet) => facet.Kind == FacetKind.Drug || IsSubject(facet);

    /// <summary>A plain word is what a talk is about only where a heading is about it.</summary>
    private bool IsHeadingWord(Facet facet) =>
        facet is { Kind: FacetKind.Word, IsKnown: true, Name.Length: > 3 } && corpus.IsInHeading(facet.Alternatives[0].Term)
            && !corpus.Words.IsFiller(facet.Alternatives[0].Term);

    private static bool IsAspect(Facet facet) => facet.Kind == FacetKind.Aspect;

    private ImmutableArray<string> Terms(IEnumerable<Facet> facets) => [.. facets.Select(Term).OfType<string>()];

    /// <summary>A drug stays what the talk is about even where nobody knows it: else its side effects would be told of the one before.</summary>
    private string? Term(Facet facet) => facet switch
    {
        { IsKnown: true } => corpus.Words.Vocabulary[facet.Alternatives[0].Term],
        { Kind: FacetKind.Drug, Name.Length: <= LongestName } => $"#{Corpus.Slug.Of(facet.Name)}",
        _ => null,
    };
}
