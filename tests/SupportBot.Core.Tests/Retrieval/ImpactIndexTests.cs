using SupportBot.Core.Retrieval.Index;
using SupportBot.Testing.Index;

namespace SupportBot.Core.Tests.Retrieval;

public sealed class ImpactIndexTests : PassageIndexContract
{
    protected override IPassageIndex Build(PassageTerms terms) => new ImpactIndex(terms);
}
