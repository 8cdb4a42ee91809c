using SupportBot.Core.Retrieval.Asked;
using SupportBot.Ingestion.Loading;
using SupportBot.Settings;

namespace SupportBot.Composition.Learning;

/// <summary>What members ask, to learn from: as the group has written it down beside its documents, else as it comes with the program.</summary>
internal static class AskedInUse
{
    public static AskedQuestions Of(AskedQuestions own, ProgramSettings settings) =>
        own.Answered.Count > 0 ? own : new CorpusLoader(CorpusFolder.Of(Path.Combine(settings.Root, "corpus"), settings.Language)).ReadAsked();
}
