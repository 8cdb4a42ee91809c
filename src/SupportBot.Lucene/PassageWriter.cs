using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using SupportBot.Core.Retrieval.Index;
using Field = SupportBot.Core.Retrieval.Index.Field;

namespace SupportBot.Lucene;

/// <summary>Writes an index: a document a passage, in the passages' order, with a field for each of Core's.</summary>
internal static class PassageWriter
{
    private static readonly FieldType Counted = new() { IsIndexed = true, IsTokenized = true, IndexOptions = IndexOptions.DOCS_AND_FREQS };

    public static void Write(PassageTerms terms, string folder)
    {
        using var directory = new SimpleFSDirectory(folder, NoLockFactory.GetNoLockFactory());
        using var writer = new IndexWriter(directory, Settings());
        var tokens = Array.ConvertAll(Enum.GetValues<Field>(), field => (Name: field.ToString(), Stream: new PassageTokens(terms, field)));
        Document document = [.. tokens.Select(field => new global::Lucene.Net.Documents.Field(field.Name, field.Stream, Counted))];
        for (var passage = 0; passage < terms.PassageCount; passage++)
        {
            foreach (var (_, stream) in tokens) stream.Passage = passage;
            writer.AddDocument(document);
        }
        writer.ForceMerge(1);
    }

    /// <summary>Merging in order keeps a document's number its passage's. The analyzer is never asked: the fields bring their own tokens.</summary>
    private static IndexWriterConfig Settings() => new(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
    {
        OpenMode = OpenMode.CREATE,
        MergePolicy = new LogDocMergePolicy(),
        Similarity = new PassageSimilarity(),
    };
}
