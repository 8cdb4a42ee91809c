using SupportBot.Core.Content;

namespace SupportBot.Ingestion.Reading;

/// <summary>Reads one format. Whatever the format, paragraphs and list items come out as plain text.</summary>
internal interface IDocumentReader
{
    /// <summary>File name endings in lower case, with the dot.</summary>
    IReadOnlyList<string> Endings { get; }

    /// <summary>Whether the format is text, so that <see cref="SourceFile.Text"/> must be there.</summary>
    bool ReadsText { get; }

    /// <exception cref="ContentException">The file can't be read.</exception>
    RawDocument Read(SourceFile file);
}
