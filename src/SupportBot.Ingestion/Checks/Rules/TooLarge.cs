using SupportBot.Core.Content;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Checks.Rules;

internal sealed class TooLarge : IFileRule
{
    /// <summary>In bytes. A long book is less.</summary>
    public const int Largest = 5 * 1024 * 1024;

    public string Name => "too-large";

    public Problem? Check(SourceFile file, IDocumentReader reader) => file.Bytes.Length <= Largest ? null : Of(file.Name, file.Bytes.Length);

    public Problem Of(string name, long length) => Problem.Error(Name, new Place(name),
        FormattableString.Invariant($"The file has {length / 1024.0 / 1024:0.0} MB; at most {Largest / 1024 / 1024} MB can be read."),
        "Cut it into several documents, or take pictures out of it.");
}
