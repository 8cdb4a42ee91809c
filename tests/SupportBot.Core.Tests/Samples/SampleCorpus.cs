using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Words;

namespace SupportBot.Core.Tests.Samples;

/// <summary>Two treatments in look-alike documents, and one document about something else.</summary>
internal static class SampleCorpus
{
    public static Document Hormones { get; } = Documents.Of("hormone-therapy", """
        # Hormone therapy
        ## What it is
        Hormone therapy keeps estrogen away from cancer cells.
        ## How it is given
        Hormone therapy comes as a pill or as a shot.
        ## Side effects
        Hormone therapy can cause:
        - Hot flashes
        - Headache
        """);

    public static Document Targeted { get; } = Documents.Of("targeted-therapy", """
        # Targeted therapy
        ## What it is
        Targeted therapy acts against certain cancer cells.
        ## The drugs
        ### Ibrance (palbociclib)
        Ibrance blocks two enzymes. You take a pill each day.
        ### Verzenio (abemaciclib)
        Verzenio blocks the same enzymes. You take a pill twice a day.
        ### Kadcyla (T-DM1)
        Kadcyla is for HER2-positive cancer.
        ## Side effects
        Targeted therapy can cause:
        - Diarrhea
        - Fatigue
        - Hair loss
        """);

    public static Document Coping { get; } = Documents.Of("coping", """
        # Coping
        ## Fear
        Talking about fear makes it smaller.
        ## Sleep
        Go to bed at the same time each night.
        """);

    public static AnalyzedCorpus Analyzed { get; } = Analyze(Hormones, Targeted, Coping);

    public static AnalyzedCorpus Analyze(params IReadOnlyList<Document> documents) => Analyze(SampleWords.Lexicon, documents);

    public static AnalyzedCorpus Analyze(Lexicon lexicon, params IReadOnlyList<Document> documents) =>
        CorpusAnalyzer.Analyze(documents, new SubjectWords(lexicon, SampleWords.Questions));
}
