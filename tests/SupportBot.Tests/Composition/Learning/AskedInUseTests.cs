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
    public void What_a_group_has_written_down_is_used_alone()
    {
        _corpus.Write("asked/tea.txt", "[tea#black]\nwill it keep me awake\n");

        Assert.Equal(["will it keep me awake"], InUse().Read().Answered.SelectMany(group => group.Questions));
    }

    private AskedInUse InUse() => AskedInUse.Of(new CorpusLoader(new CorpusFolder(_corpus.Path, "en")), Shipped.Settings);
}
