using SupportBot.Lucene;

namespace SupportBot.Composition;

internal sealed partial class OptionalAdapters
{
    /// <summary>Lucene names its folders by what is indexed, which says more than the documents' hash.</summary>
    partial void AddLucene() => Lucene = dataPath => (terms, _) => new LuceneIndex(terms, Path.Combine(dataPath, "lucene"));
}
