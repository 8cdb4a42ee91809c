using SupportBot.Core.Dialogs;
using SupportBot.Testing.Files;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Dialogs;

[Collection(Alone.Name)]
public sealed class DialogsCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DialogsCommandTests() => ShippedDialogs.CopyTo(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_shipped_dialogs_have_no_errors()
    {
        var (exit, output, _) = await CommandLine.RunAsync("dialogs", "check");

        Assert.DoesNotContain(" error ", output, StringComparison.Ordinal);
        Assert.Contains("0 errors, ", output, StringComparison.Ordinal);
        Assert.Equal(0, exit);
    }

    [Fact]
    public async Task Every_problem_is_listed_with_file_line_rule_and_fix()
    {
        _folder.Write("en/walk.yaml", """
            id: walk
            title: A walk
            version: 1
            about: Out and home.
            start: way
            steps:
              way: { ask: Which way?, choices: [ { text: Left, next: home }, { text: Right, next: woods } ] }
              home: { passage: coping#no-such-heading, next: way }
            """);
        _folder.Write("en/typo.yaml", "id: typo\nstpes: {}\n");
        _folder.Write("en/broken.yaml", "id: broken\nsteps: [\n");

        var (exit, output, _) = await CommandLine.RunAsync("dialogs", "check", "--dialogs", _folder.Path);

        Assert.Equal(1, exit);
        Assert.Contains("walk.yaml:7: error unknown-step: There is no step \"woods\". Write one of: way, home.", output, StringComparison.Ordinal);
        Assert.Contains(
            "walk.yaml:8: error missing-passage: There is no passage \"coping#no-such-heading\". Write one of: coping#hearing-the-news, ", output,
            StringComparison.Ordinal);
        Assert.Contains("broken.yaml:2: error yaml-syntax: ", output, StringComparison.Ordinal);
        Assert.Contains("typo.yaml: error no-steps: This file is no dialog, for it has no steps, and nothing else reads it.", output, StringComparison.Ordinal);
        Assert.Contains("4 errors, ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_can_not_be_read_is_one_problem_among_the_others()
    {
        foreach (var name in new[] { "feelings.yaml", "ordinary-words.txt" })
        {
            File.Delete(Path.Combine(_folder.Path, "en", name));
            Directory.CreateDirectory(Path.Combine(_folder.Path, "en", name));
        }

        var (exit, output, error) = await CommandLine.RunAsync("dialogs", "check", "--dialogs", _folder.Path);

        Assert.Equal(1, exit);
        Assert.Contains("feelings.yaml: error unreadable-file: ", output + error, StringComparison.Ordinal);
        Assert.Contains("ordinary-words.txt: error unreadable-file: ", output + error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_with_the_routes_and_with_what_they_learn_from_is_told()
    {
        _folder.Write("en/routes/fear.yaml", File.ReadAllText(Path.Combine(_folder.Path, "en", "routes", "crisis.yaml")));
        _folder.Write("en/routes/learning/fear.yaml", "route: fear\nexamples: [a made up example]\n");
        _folder.Write("en/routes/learning/crisis.more.yaml", "route: crisis\nexample: [another]\n");

        var (exit, output, _) = await CommandLine.RunAsync("dialogs", "check", "--dialogs", _folder.Path);

        Assert.Equal(1, exit);
        Assert.Contains(
            "fear.yaml: error duplicate-route: routes/crisis.yaml is the route crisis already.", output.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Contains("fear.yaml: error unknown-route: There is no route \"fear\". Write one of: ", output, StringComparison.Ordinal);
        Assert.Contains("crisis.more.yaml:2: error unknown-key: \"example\" is not known here.", output, StringComparison.Ordinal);
        Assert.Contains("3 errors, ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_hard_to_read_and_what_is_lost_from_a_sentence_is_told()
    {
        _folder.Write("en/walk.yaml", $$"""
            id: walk
            title: A walk
            version: 1
            about: Out and home.
            start: way
            steps:
              way: { say: "{{string.Join(' ', Enumerable.Repeat("considerable institutional responsibilities necessitate comprehensive documentation", 15))}}.", next: home }
              home: { end: Home. }
            """);
        var wording = Path.Combine(_folder.Path, "en", "wording.yaml");
        File.WriteAllText(wording, File.ReadAllText(wording).Replace("{caution}", "the caution", StringComparison.Ordinal));

        var (exit, output, _) = await CommandLine.RunAsync("dialogs", "check", "--dialogs", _folder.Path);

        Assert.Equal(1, exit);
        Assert.Contains("walk.yaml: warning reading-grade: Reading this takes about ", output, StringComparison.Ordinal);
        Assert.Contains("wording.yaml: error missing-name: \"caution\" has lost {caution}.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dialog_is_drawn_and_one_that_is_not_there_is_told()
    {
        var (exit, output, _) = await CommandLine.RunAsync("dialogs", "draw", "coping");
        Assert.StartsWith("flowchart TD\n  begin((\"Coping", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(0, exit);

        var (missing, _, error) = await CommandLine.RunAsync("dialogs", "draw", "copying");
        Assert.StartsWith("There is no dialog \"copying\". There are: ", error, StringComparison.Ordinal);
        Assert.Equal(1, missing);

        var (_, all, _) = await CommandLine.RunAsync("dialogs", "draw");
        Assert.StartsWith("flowchart LR\n", all.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_is_written_beside_the_languages()
    {
        var (exit, _, _) = await CommandLine.RunAsync("dialogs", "schema", "--dialogs", _folder.Path);

        Assert.Equal(0, exit);
        Assert.Equal(DialogSchema.Json, File.ReadAllText(Path.Combine(_folder.Path, "dialog.schema.json")));
    }

    /// <summary>To write it anew: <c>dotnet run --project src/SupportBot -- dialogs schema</c>.</summary>
    [Fact]
    public void The_shipped_schema_is_the_one_of_the_kinds_of_steps_and_every_dialog_names_it()
    {
        Assert.Equal(DialogSchema.Json, File.ReadAllText(Repository.Path("dialogs", "dialog.schema.json")).ReplaceLineEndings("\n"));
        Assert.All(
            Directory.EnumerateFiles(Repository.Path("dialogs", "en"), "*.yaml").Where(file => File.ReadLines(file).Contains("steps:")),
            file => Assert.Equal("# yaml-language-server: $schema=../dialog.schema.json", File.ReadLines(file).First()));
    }
}
