using SupportBot.Composition;
using SupportBot.Testing.Files;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Composition;

public sealed class ReleaseSourceTests : IDisposable
{
    private readonly TemporaryFolder _dialogs = new();
    private readonly TemporaryFolder _data = new();

    public void Dispose()
    {
        _dialogs.Dispose();
        _data.Dispose();
    }

    [Fact]
    public async Task What_changed_is_only_taken_over_when_the_routes_are_learnt()
    {
        var source = Source();
        var learnt = source.Learnt;
        _dialogs.Write("en/routes/learning/crisis.more.yaml", "route: crisis\nexamples: [my little boat sinks tonight]");

        Assert.Null(await source.RereadTalkAsync(source.Load().Corpus.Asked));

        Assert.NotSame(learnt, source.Learnt);
        Assert.True(source.Learnt.TroubleAsync().IsCompleted);
    }

    [Fact]
    public async Task When_members_ask_something_new_the_routes_learn_of_it_and_else_not()
    {
        var source = Source();
        var (learnt, asked) = (source.Learnt, source.Load().Corpus.Asked);

        Assert.Null(await source.RereadTalkAsync(asked));
        Assert.Same(learnt, source.Learnt);

        var more = asked with { Answered = [.. asked.Answered, new("living-with-mbc#moving-ahead-with-your-life", ["my little boat sails on"])], Hash = "another" };
        Assert.Null(await source.RereadTalkAsync(more));
        Assert.NotSame(learnt, source.Learnt);
    }

    private ReleaseSource Source()
    {
        ShippedDialogs.CopyTo(_dialogs.Path);
        return new ReleaseSource(Shipped.Settings with { DialogsPath = Path.Combine(_dialogs.Path, "en"), DataPath = _data.Path });
    }
}
