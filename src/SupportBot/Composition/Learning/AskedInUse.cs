using SupportBot.Core.Retrieval.Asked;
using SupportBot.Ingestion.Loading;
using SupportBot.Settings;

namespace SupportBot.Composition.Learning;

/// <summary>What members ask, to learn from: what comes with the program, and what the group has written down beside its documents.</summary>
/// <param name="Hash">Of the files; for what was learnt already that does.</param>
internal sealed record AskedInUse(string Hash, Func<AskedQuestions> Read)
{
    public static AskedInUse None { get; } = new("", () => AskedQuestions.None);

    public static AskedInUse Of(CorpusLoader own, ProgramSettings settings)
    {
        var shipped = new CorpusLoader(CorpusFolder.Of(Path.Combine(settings.Root, "corpus"), settings.Language));
        var (hash, ownHash) = (shipped.AskedHash(), own.AskedHash());
        return hash == ownHash || ownHash.Length == 0
            ? new(hash, shipped.ReadAsked)
            : new($"{hash} {ownHash}", () => Joined(shipped.ReadAsked(), own.ReadAsked()));
    }

    private static AskedQuestions Joined(AskedQuestions one, AskedQuestions other) =>
        new([.. one.Answered, .. other.Answered], [.. one.Unanswered, .. other.Unanswered]);
}
