using SupportBot.Composition;
using SupportBot.Testing.Files;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Composition;

public sealed class ReleaseSourceTests : IDisposable
{
    private readonly TemporaryFolder _dialogs = new();
    private readonly TemporaryFolder _data = new();
    private readonly TemporaryFolder _corpus = new();

    public void Dispose()
    {
        _dialogs.Dispose();
        _data.Dispose();
        _corpus.Dispose();
    }

    [Fact]
    public async Task A_talk_is_read_again_where_a_file_of_it_has_changed_and_only_there()
    {
        ShippedDialogs.CopyTo(_dialogs.Path);
        var source = new ReleaseSource(Shipped.Settings with { DialogsPath = Path.Combine(_dialogs.Path, "en"), DataPath = _data.Path });
        var before = source.Talk;

        await source.RereadTalkAsync();
        Assert.Same(before, source.Talk);

        var wording = Path.Combine(_dialogs.Path, "en", "wording.yaml");
        File.SetLastWriteTimeUtc(wording, File.GetLastWriteTimeUtc(wording).AddSeconds(1));
        await source.RereadTalkAsync();
        Assert.NotSame(before, source.Talk);
    }

    [Fact]
    public async Task What_changed_is_only_taken_over_when_the_routes_are_learnt()
    {
        var source = Source();
        var learnt = source.Learnt;
        _dialogs.Write("en/routes/learning/crisis.more.yaml", "route: crisis\nexamples: [my little boat sinks tonight]");

        Assert.Null(await source.RereadTalkAsync());

        Assert.NotSame(learnt, source.Learnt);
        Assert.True(source.Learnt.TroubleAsync().IsCompleted);
    }

    [Fact]
    public async Task When_members_ask_something_new_the_routes_learn_of_it_and_else_not()
    {
        _corpus.Write("asked/living.txt", "[living#moving-ahead]\ngetting on with life\n");
        var source = Source();
        var learnt = source.Learnt;

        Assert.Null(await source.RereadTalkAsync());
        Assert.Same(learnt, source.Learnt);

        _corpus.Write("asked/living.txt", "[living#moving-ahead]\ngetting on with life\nmy little boat sails on\n");
        Assert.Null(await source.RereadTalkAsync());
        Assert.NotSame(learnt, source.Learnt);
    }

    private ReleaseSource Source()
    {
        ShippedDialogs.CopyTo(_dialogs.Path);
        return new ReleaseSource(Shipped.Settings with { DialogsPath = Path.Combine(_dialogs.Path, "en"), DataPath = _data.Path, CorpusPath = _corpus.Path });
    }
}
