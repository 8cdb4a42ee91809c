using SupportBot.Core.Retrieval.Index;
using SupportBot.Testing.Index;

namespace SupportBot.Lucene.Tests;

public sealed class LuceneIndexTests : PassageIndexContract, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("supportbot-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    protected override IPassageIndex Build(PassageTerms terms) => new LuceneIndex(terms, _folder);
}
