using SupportBot.Core.Retrieval.Words;

namespace SupportBot.Core.Tests.Samples;

/// <summary>A small lexicon and small question words, enough to see each of their parts at work.</summary>
internal static class SampleWords
{
    public static Lexicon Lexicon { get; } = new()
    {
        Concepts =
        [
            new(ConceptKind.Drug, ["Ibrance", "palbociclib"]),
            new(ConceptKind.Drug, ["Verzenio", "abemaciclib"]),
            new(ConceptKind.Drug, ["Kadcyla", "T-DM1"]),
            new(ConceptKind.Drug, ["Truqap"]),
            new(ConceptKind.Treatment, ["hormone therapy", "endocrine therapy"]),
            new(ConceptKind.Treatment, ["targeted therapy"]),
            new(ConceptKind.CellType, ["HER2-positive", "HER2+"]),
            new(ConceptKind.Symptom, ["hair loss", "alopecia"]),
            new(ConceptKind.Symptom, ["hot flashes"]),
        ],
        LayTerms = [new(["go bald", "losing my hair"], ["hair loss"]), new(["tired"], ["fatigue"])],
        Spellings = [new("oestrogen", "estrogen")],
        DrugEndings = ["ciclib", "mab"],
    };

    public static QuestionWords Questions { get; } = new()
    {
        StopWords =
        [
            "a", "the", "is", "are", "what", "how", "of", "for", "my", "and", "do", "i", "does", "it", "its", "to", "will", "can", "in", "or", "than", "better",
        ],
        Filler = ["hello", "mother", "doctor", "please", "tell", "says", "make", "about", "first", "second", "last", "one", "other", "meant", "no"],
        KnownWords = ["feat", "Verzania"],
        Pronouns = ["it", "its", "them"],
        Continuations = ["and", "what about", "no i meant"],
        Places = [["the first one", "first"], ["the second one", "second"]],
        LastPlace = ["the last one"],
        More = ["tell me more", "more", "what else"],
        Others = ["the other one"],
        Comparisons = ["or", "than"],
        Aspects =
        [
            new("side-effects", ["side effects", "what … do to me"], ["side effects"], ["may cause"], IsList: true, IsSoft: false),
            new("how-given", ["how is … given"], ["how it is given"], [], IsList: false, IsSoft: false),
            new("what-is", ["what is"], ["what it is"], [], IsList: false, IsSoft: true),
        ],
    };
}
