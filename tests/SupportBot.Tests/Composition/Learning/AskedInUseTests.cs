using SupportBot.Composition.Learning;
using SupportBot.Ingestion.Loading;
using SupportBot.Testing.Files;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Composition.Learning;

public sealed class AskedInUseTests : IDisposable
{
    private readonly TemporaryFolder _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void A_group_that_has_written_down_nothing_learns_from_what_comes_with_the_program()
    {
        var asked = InUse();

        Assert.Contains(asked.Read().Answered, group => group.Questions.Contains("getting on with life"));
        Assert.NotEmpty(asked.Hash);
    }

    [Fact]
    public void What_a_group_has_written_down_is_learnt_from_too()
    {
        var shipped = InUse();
        _corpus.Write("asked/tea.txt", "[tea#black]\nwill it keep me awake\n");
        var both = InUse();

        Assert.Equal(shipped.Read().Answered.Count + 1, both.Read().Answered.Count);
        Assert.Equal(["will it keep me awake"], both.Read().Answered[^1].Questions);
        Assert.NotEqual(shipped.Hash, both.Hash);
    }

    private AskedInUse InUse() => AskedInUse.Of(new CorpusLoader(new CorpusFolder(_corpus.Path, "en")), Shipped.Settings);
}
