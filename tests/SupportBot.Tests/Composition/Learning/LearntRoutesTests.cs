using SupportBot.Composition.Learning;
using SupportBot.Core.Routing;
using SupportBot.Core.Routing.Learning;
using SupportBot.Testing.Files;

namespace SupportBot.Tests.Composition.Learning;

public sealed class LearntRoutesTests : IDisposable
{
    private static readonly RouteModel Model = RouteLearning.Fit(Lessons.Of(
        [new RouteExamples("crisis", [new("better off without me", default), new("off without me", default)], [], [new("what is Ibrance", default)])],
        WordClasses.None));

    private readonly TemporaryFolder _folder = new();

    private LessonFiles Files => new(_folder.Path, [], AskedInUse.None);

    private ModelCache Cache => new(Path.Combine(_folder.Path, "kept"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Where_learning_fails_phrases_must_do_and_the_trouble_is_told_without_a_text()
    {
        var learnt = LearntRoutes.Start(Files, Cache, Fail);

        Assert.Equal(
            $"{Path.Combine(_folder.Path, "routes", "learning")}: error not-learnt: The safety routes could not be learnt from their examples "
            + "(InvalidOperationException); "
            + "only their phrases are heard. Undo the last change of the examples, or restart; if it stays, report it.",
            (await learnt.TroubleAsync())!.ToString());
        Assert.Null(learnt.Model.Value);
        Assert.Null(learnt.Model.Value);
    }

    [Fact]
    public async Task Where_learning_fails_again_later_what_was_learnt_before_is_used_on()
    {
        var before = LearntRoutes.Start(Files, new ModelCache(Path.Combine(_folder.Path, "elsewhere")), _ => Model);
        Assert.Null(await before.TroubleAsync());

        var learnt = LearntRoutes.Start(Files, Cache, Fail, before);

        Assert.Same(Model, learnt.Model.Value);
        Assert.Contains("what was learnt before is used on", (await learnt.TroubleAsync())!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_start_after_a_failure_learns_again_and_the_one_after_that_needs_not()
    {
        await LearntRoutes.Start(Files, Cache, Fail).TroubleAsync();
        var again = LearntRoutes.Start(Files, Cache, _ => Model);
        Assert.Same(Model, again.Model.Value);
        Assert.Null(await again.TroubleAsync());

        Assert.Equal(["crisis"], LearntRoutes.Start(Files, Cache, Fail).Model.Value!.Routes);
    }

    [Fact]
    public async Task What_cannot_be_kept_is_learnt_all_the_same()
    {
        var learnt = LearntRoutes.Start(Files, Cache, _ => Model, keep: _ => throw new InvalidOperationException("what an example says"));

        Assert.Same(Model, learnt.Model.Value);
        Assert.Null(learnt.Trouble());
        Assert.Equal(
            $"{Path.Combine(_folder.Path, "routes", "learning")}: error not-kept: What the safety routes learnt is in use, but could not be kept "
            + "(InvalidOperationException); the next start learns it again. Nothing must be done now; if it stays, report it.",
            (await learnt.TroubleAsync())!.ToString());
    }

    private static RouteModel Fail(Lessons lessons) => throw new InvalidOperationException("what an example says");
}
