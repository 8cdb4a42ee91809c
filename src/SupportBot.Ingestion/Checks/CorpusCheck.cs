using SupportBot.Core.Content;
using SupportBot.Core.Retrieval.Words;
using SupportBot.Ingestion.Loading;

namespace SupportBot.Ingestion.Checks;

/// <summary>Everything that is wrong with a corpus folder, as its moderators see it.</summary>
public static class CorpusCheck
{
    /// <returns>By file, then line; the problems of loading are among them.</returns>
    public static IReadOnlyList<Problem> Run(CorpusFolder folder, IProgress<LoadProgress>? progress = null, CancellationToken cancellation = default)
    {
        var corpus = new CorpusLoader(folder, [.. CorpusRules.WhenLoading, .. CorpusRules.OfText]).Load(progress: progress, cancellation: cancellation);
        CorpusFile[] files = [.. corpus.Files.Values.Where(file => file.Document is not null).OrderBy(file => file.Name, StringComparer.Ordinal)];
        List<Problem> problems = [.. corpus.Problems, .. CorpusRules.AcrossDocuments.SelectMany(rule => rule.Check(files, folder.Path))];
        problems.AddRange([.. AskedCheck.Twice(corpus.AskedFiles), .. AskedCheck.Never(corpus.AskedFiles, corpus.Documents)]);
        if (corpus.Lexicon is { } lexicon) LexiconBinder.Bind(lexicon, problems);
        return ProblemOrder.Sort(problems);
    }
}
