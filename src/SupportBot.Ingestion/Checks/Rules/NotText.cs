using SupportBot.Core.Content;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Checks.Rules;

internal sealed class NotText : IFileRule
{
    public string Name => "not-text";

    public Problem? Check(SourceFile file, IDocumentReader reader) =>
        reader.ReadsText && HoldsNull(file)
            ? Problem.Error(Name, new Place(file.Name),
                "This isn't a text file, whatever its name says.",
                "Open the original in its own program and save it as plain text (UTF-8).")
            : null;

    /// <summary>A null character never stands in text, and nearly always in programs' own formats.</summary>
    private static bool HoldsNull(SourceFile file) => file.Text?.Contains('\0', StringComparison.Ordinal) ?? file.Bytes.Span.Contains((byte)0);
}
