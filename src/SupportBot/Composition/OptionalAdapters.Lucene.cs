using SupportBot.Lucene;

namespace SupportBot.Composition;

internal sealed partial class OptionalAdapters
{
    partial void AddLucene() => Lucene = dataPath => terms => new LuceneIndex(terms, Path.Combine(dataPath, "lucene"));
}
