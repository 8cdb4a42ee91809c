using SupportBot.Composition;
using SupportBot.Core.Content;
using SupportBot.Testing.Files;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Composition;

public sealed class ReleaseSourceTests : IDisposable
{
    private readonly TemporaryFolder _dialogs = new();
    private readonly TemporaryFolder _data = new();
    private readonly TemporaryFolder _corpus = new();
    private ReleaseSource? _source;

    public void Dispose()
    {
        _source?.Dispose();
        _dialogs.Dispose();
        _data.Dispose();
        _corpus.Dispose();
    }

    [Fact]
    public async Task A_talk_is_read_again_where_a_file_of_it_has_changed_and_only_there()
    {
        var source = Source(Shipped.Settings.CorpusPath);
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
        var source = Source(_corpus.Path);
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
        var source = Source(_corpus.Path);
        var learnt = source.Learnt;

        Assert.Null(await source.RereadTalkAsync());
        Assert.Same(learnt, source.Learnt);

        _corpus.Write("asked/living.txt", "[living#moving-ahead]\ngetting on with life\nmy little boat sails on\n");
        Assert.Null(await source.RereadTalkAsync());
        Assert.NotSame(learnt, source.Learnt);
    }

    [Fact]
    public void When_it_is_disposed_what_was_learnt_is_kept()
    {
        using (var source = Source(_corpus.Path)) Assert.NotNull(source.Learnt.Model.Value);

        Assert.EndsWith(".model", Assert.Single(Directory.GetFiles(Path.Combine(_data.Path, "routes"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lesson_file_that_cannot_be_used_stops_the_start_and_is_named()
    {
        var file = _dialogs.Write("en/routes/learning/crises.yaml", "route: crises\nexamples: [x]");
        var source = Source(_corpus.Path);

        var problem = Assert.Single(Assert.Throws<ContentException>(() => source.Load()).Problems);

        Assert.Equal(("unknown-route", file), (problem.Rule, problem.Place.File));
    }

    private ReleaseSource Source(string corpus)
    {
        ShippedDialogs.CopyTo(_dialogs.Path);
        _source = new ReleaseSource(
            Shipped.Settings with { DialogsPath = Path.Combine(_dialogs.Path, "en"), DataPath = _data.Path, CorpusPath = corpus });
        return _source;
    }
}
