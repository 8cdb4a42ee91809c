using SupportBot.Core.Content;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Checks;

/// <summary>What a file must be before it is read. Files of formats that aren't text pass the rules about text.</summary>
internal interface IFileRule
{
    string Name { get; }

    Problem? Check(SourceFile file, IDocumentReader reader);
}
