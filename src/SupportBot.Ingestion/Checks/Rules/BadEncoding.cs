using SupportBot.Core.Content;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Checks.Rules;

internal sealed class BadEncoding : IFileRule
{
    public string Name => "bad-encoding";

    public Problem? Check(SourceFile file, IDocumentReader reader) =>
        reader.ReadsText && file.Text is null ? Of(file.Name, file.Bytes.Span) : null;

    public Problem Of(string name, ReadOnlySpan<byte> bytes) => Problem.Error(Name, new Place(name, TextEncoding.FirstBadLine(bytes)),
        "This line holds a character that isn't saved as UTF-8, so it would come out garbled.",
        "Open the file in an editor and save it again with the encoding UTF-8.");
}
