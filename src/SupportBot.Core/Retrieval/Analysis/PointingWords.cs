using SupportBot.Core.Retrieval.Words;

namespace SupportBot.Core.Retrieval.Analysis;

/// <summary>How members speak of what was shown or said before without naming it, as phrases of a vocabulary's terms.</summary>
public sealed class PointingWords
{
    /// <summary>The place that means the last of all.</summary>
    public const int Last = int.MaxValue;

    internal PointingWords(QuestionWords questions, TermReader termsOf)
    {
        Add(Pointers, questions.Pointers);
        Add(Empty, questions.EmptyPronouns);
        Add(People, questions.PeoplePronouns);
        Add(More, questions.More);
        Add(Others, questions.Others);
        for (var place = 0; place < questions.Places.Count; place++) Add(Places, questions.Places[place], place);
        Add(Places, questions.LastPlace, Last);

        void Add(PhraseTable table, IEnumerable<string> phrases, int meaning = 0)
        {
            foreach (var phrase in phrases) table.Add(termsOf(phrase).ToArray(), meaning);
        }
    }

    internal delegate List<int> TermReader(ReadOnlySpan<char> text);

    /// <summary>"which one"</summary>
    public PhraseTable Pointers { get; } = new();

    /// <summary>"is it normal"</summary>
    public PhraseTable Empty { get; } = new();

    /// <summary>"do they give": those who treat</summary>
    public PhraseTable People { get; } = new();

    /// <summary>"the second one", with its place from 0.</summary>
    public PhraseTable Places { get; } = new();

    /// <summary>"tell me more"</summary>
    public PhraseTable More { get; } = new();

    /// <summary>"the other one"</summary>
    public PhraseTable Others { get; } = new();
}
