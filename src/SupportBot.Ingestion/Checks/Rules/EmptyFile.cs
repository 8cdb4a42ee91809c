using SupportBot.Core.Content;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Checks.Rules;

internal sealed class EmptyFile : IFileRule
{
    public string Name => "empty-file";

    public Problem? Check(SourceFile file, IDocumentReader reader) =>
        file.Bytes.IsEmpty || (reader.ReadsText && string.IsNullOrWhiteSpace(file.Text ?? "?"))
            ? Problem.Error(Name, new Place(file.Name), "There is nothing in this file.", "Write the document, or delete the file.")
            : null;
}
