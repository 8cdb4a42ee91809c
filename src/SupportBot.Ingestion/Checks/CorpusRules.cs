using SupportBot.Ingestion.Checks.Rules;

namespace SupportBot.Ingestion.Checks;

/// <summary>Every rule there is, by when it is asked.</summary>
internal static class CorpusRules
{
    /// <summary>Before a file is read; the first that is broken keeps it from being read.</summary>
    public static readonly IReadOnlyList<IFileRule> BeforeReading = [new TooLarge(), new EmptyFile(), new NotText(), new BadEncoding()];

    /// <summary>Whenever a document is loaded.</summary>
    public static readonly IReadOnlyList<IDocumentRule> WhenLoading =
        [new NoFrontMatter(), new UnknownKey(), new MissingTitle(), new MissingSource(), new Undated()];

    /// <summary>Only when a moderator asks for a check.</summary>
    public static readonly IReadOnlyList<IDocumentRule> OfText = [new EmptySection(), new OverLongSection(), new OverLongList(), new ReadingGrade()];

    /// <summary>Only when a moderator asks for a check; the loader itself sees to duplicate ids.</summary>
    public static readonly IReadOnlyList<ICorpusRule> AcrossDocuments = [new DuplicatePassage(), new DeadLink()];
}
