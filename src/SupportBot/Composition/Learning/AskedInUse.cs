using SupportBot.Core.Retrieval.Asked;
using SupportBot.Ingestion.Loading;
using SupportBot.Settings;

namespace SupportBot.Composition.Learning;

/// <summary>What members ask, to learn from: as the group has written it down beside its documents, else as it comes with the program.</summary>
/// <param name="Hash">Of the files; for what was learnt already that does.</param>
internal sealed record AskedInUse(string Hash, Func<AskedQuestions> Read)
{
    public static AskedInUse None { get; } = new("", () => AskedQuestions.None);

    public static AskedInUse Of(CorpusLoader own, ProgramSettings settings) =>
        Of(own) is { Hash.Length: > 0 } asked ? asked : Of(new CorpusLoader(CorpusFolder.Of(Path.Combine(settings.Root, "corpus"), settings.Language)));

    private static AskedInUse Of(CorpusLoader loader) => new(loader.AskedHash(), loader.ReadAsked);
}
