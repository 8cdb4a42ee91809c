using SupportBot.Composition;
using SupportBot.Core.Retrieval.Asked;
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
        ShippedDialogs.CopyTo(_dialogs.Path);
        var source = new ReleaseSource(Shipped.Settings with { DialogsPath = Path.Combine(_dialogs.Path, "en"), DataPath = _data.Path });
        var learnt = source.Learnt;
        _dialogs.Write("en/routes/learning/crisis.more.yaml", "route: crisis\nexamples: [my little boat sinks tonight]");

        Assert.Null(await source.RereadTalkAsync(AskedQuestions.None));

        Assert.NotSame(learnt, source.Learnt);
        Assert.True(source.Learnt.TroubleAsync().IsCompleted);
    }
}
