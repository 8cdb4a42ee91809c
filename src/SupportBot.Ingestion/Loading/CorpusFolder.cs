namespace SupportBot.Ingestion.Loading;

/// <summary>The folder that holds the documents of one language.</summary>
/// <param name="Language">Of documents that don't name theirs.</param>
public sealed record CorpusFolder(string Path, string Language)
{
    /// <summary>The language's own folder below the corpus, where there is one; else the corpus folder itself.</summary>
    public static CorpusFolder Of(string corpusPath, string language)
    {
        var own = System.IO.Path.Combine(corpusPath, language);
        return new(System.IO.Path.GetFullPath(Directory.Exists(own) ? own : corpusPath), language);
    }
}
