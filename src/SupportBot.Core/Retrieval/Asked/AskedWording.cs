using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Retrieval.Questions;

namespace SupportBot.Core.Retrieval.Asked;

/// <summary>What of a message is compared with what members ask.</summary>
internal sealed class AskedWording(SubjectWords words)
{
    /// <summary>
    /// In words: "and what are its side effects". What is longer says more than a side of the thing talked about, though each of its words means little;
    /// and what names no side says more already with four: "how much is it".
    /// </summary>
    private const int ShortFollowUp = 5, ShortestSentence = 4;

    /// <summary>In words: "and immunotherapy?", "what about immunotherapy?" It asks what was asked before, whatever it is worded like.</summary>
    private const int LongestGoingOn = 3;

    /// <summary>
    /// The message as it was understood, with what it leaves to be understood; null where it is nothing but a thing and a side of it ("Arimidex side
    /// effects"): then no question is worded more like it than another.
    /// </summary>
    public string? Of(Question question)
    {
        if (IsPlain(question)) return null;
        return question.FromConversation.Count == 0
            ? question.Understood
            : string.Join(' ', [question.Understood, .. question.FromConversation, .. AspectsOf(question)]);
    }

    private bool IsPlain(Question question) =>
        (question.FromConversation.Count > 0 ? question.WordCount <= LongestPlain(question) : !question.IsAsked || question.AsksWhatItIs
            || question.WordCount <= (question.Continues ? LongestGoingOn : 1))
        && question.Facets.Any(words.IsSubject) && question.Facets.All(facet => facet.IsAspect || words.IsSubject(facet));

    private static int LongestPlain(Question question) => SaysOnlyItsWords(question) ? ShortestSentence - 1 : ShortFollowUp;

    /// <summary>Whether all that it is about was taken over: "how much is it".</summary>
    private static bool SaysOnlyItsWords(Question question) => question.Facets.All(facet => question.FromConversation.Contains(facet.Name));

    private static IEnumerable<string> AspectsOf(Question question) =>
        question.Facets.Where(facet => facet.Kind == FacetKind.Aspect).Select(facet => facet.Name);
}
