using SupportBot.Composition;
using SupportBot.Composition.Learning;
using SupportBot.Core.Content;
using SupportBot.Core.Retrieval.Asked;
using SupportBot.Core.Routing;
using SupportBot.Core.Routing.Learning;
using SupportBot.Testing.Files;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Composition.Learning;

public sealed class LessonFilesTests : IDisposable
{
    private static readonly IReadOnlyList<SafetyRoute> Routes = Talk.Load(Shipped.Settings.DialogsPath).Routes;

    private readonly TemporaryFolder _dialogs = new();

    public void Dispose() => _dialogs.Dispose();

    [Fact]
    public void The_fingerprint_changes_with_each_file()
    {
        var files = new LessonFiles(_dialogs.Path, Routes, AskedInUse.None);
        List<string> fingerprints = [files.Fingerprint()];
        foreach (var file in new[] { "routes/learning/more.yaml", "routes/learning/word-classes.yaml", "routes/crisis.yaml" })
        {
            _dialogs.Write(file, "a: b");
            fingerprints.Add(files.Fingerprint());
            _dialogs.Write(file, "a: c");
            fingerprints.Add(files.Fingerprint());
        }

        Assert.Equal(fingerprints.Count, fingerprints.Distinct().Count());
        Assert.Equal(fingerprints[^1], files.Fingerprint());
    }

    [Fact]
    public void What_members_ask_is_learnt_from_and_changes_the_fingerprint()
    {
        _dialogs.Write("routes/learning/crisis.yaml", "route: crisis\nexamples: [a made up example]");
        var asked = new AskedInUse(
            "1", () => new AskedQuestions([new("living#moving-ahead", ["getting on with life"])], [new("prices", ["what does it cost"])]));
        var files = new LessonFiles(_dialogs.Path, Routes, asked);

        Assert.Equal(
            ["a made up example", "getting on with life"], CrossValidation.Run(files.Read()).Select(lesson => lesson.Text.Text).Order(StringComparer.Ordinal));
        Assert.NotEqual(files.Fingerprint(), new LessonFiles(_dialogs.Path, Routes, asked with { Hash = "2" }).Fingerprint());
    }

    [Fact]
    public void Every_problem_of_all_files_is_told()
    {
        _dialogs.Write("routes/learning/a.yaml", "route: crises\nexamples: [x]");
        _dialogs.Write("routes/learning/b.yaml", "route: crisis\nexamples: x: y");
        _dialogs.Write("routes/learning/word-classes.yaml", "numbers: { fever: [hot] }");

        var problems = Assert.Throws<ContentException>(() => new LessonFiles(_dialogs.Path, Routes, AskedInUse.None).Read()).Problems;

        Assert.Equal(["unknown-route", "yaml-syntax", "wrong-range"], problems.Select(problem => problem.Rule));
    }

    [Fact]
    public void A_route_is_learnt_from_all_its_files_the_one_with_its_name_first()
    {
        _dialogs.Write("routes/learning/crisis.hinted.yaml", "route: crisis\nexamples: [another]");
        _dialogs.Write("routes/learning/crisis.yaml", "route: crisis\nexamples: [a made up example]");

        var (examples, _) = new LessonFiles(_dialogs.Path, Routes, AskedInUse.None).ReadExamples();

        Assert.Equal(["a made up example", "another"], examples.SelectMany(file => file.Examples).Select(example => example.Text));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_with_its_name()
    {
        _dialogs.Write("routes/learning/crisis.yaml", "route: crisis\nexamples: [a made up example]");
        var file = Path.Combine(_dialogs.Path, "routes", "learning", "crisis.yaml");
        var files = new LessonFiles(_dialogs.Path, Routes, AskedInUse.None);

        using var held = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal([("unreadable-file", file)], Problems(() => files.Fingerprint()));
        Assert.Equal([("unreadable-file", file)], Problems(() => files.Read()));

        static IEnumerable<(string, string)> Problems(Action read) =>
            Assert.Throws<ContentException>(read).Problems.Select(problem => (problem.Rule, problem.Place.File));
    }
}
