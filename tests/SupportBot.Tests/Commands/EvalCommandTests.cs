using System.Text.Json;
using System.Text.RegularExpressions;
using SupportBot.Testing.Files;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Commands;

/// <summary>How a moderator measures the answers to questions of their own.</summary>
[Collection(Alone.Name)]
public sealed partial class EvalCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_spreadsheet_of_questions_is_measured()
    {
        var run =
            await EvalAsync($"question;expected words;expected passage\n{Known.Question};oldest and largest;\n{Known.Question};not in there;\n"
                + "Where is BCmets?;;support-and-counselling#Online support\nhow do I cook rice;;\n");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("All questions: 4 questions\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(["all", "3", "66.7", "66.7", "0.667", "66.7", "100.0", "33.3"], Row(run.Output, "all"));
        Assert.Equal(["all", "1", "100.0"], Row(run.Output[run.Output.IndexOf("not answered by", StringComparison.Ordinal)..], "all"));
        Assert.Matches(@"\nTime an answer, in µs: mean \d+, half below \d+, 95 % below \d+\.\n", run.Output);
        Assert.Contains("\nAll questions, missed: 1; confidence, and question\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            $"  {Known.Question}\n        came first: Support groups and counseling › Online support (answer)\n        expected:   not in there\n", run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_is_written_for_its_owner_alone_and_compared_with_the_next()
    {
        var (json, report) = (Path.Combine(_folder.Path, "run.json"), Path.Combine(_folder.Path, "report.html"));
        await File.WriteAllTextAsync(report, "what was there before, and anybody could read");

        await EvalAsync($"question,words\n{Known.Question},oldest\n", "--json", json, "--report", report);
        var again = await EvalAsync($"question,words\n{Known.Question},oldest\nhow do I cook rice,\n", "--compare", json);

        var written = JsonDocument.Parse(await File.ReadAllTextAsync(json)).RootElement;
        Assert.Equal(
            1,
            written.GetProperty("splits")[0].GetProperty("answerable")[0].GetProperty("measures").GetProperty("rightFirst").GetProperty("value").GetDouble());
        Assert.Equal(Known.Question, written.GetProperty("run").GetProperty("results")[0].GetProperty("question").GetString());
        Assert.StartsWith("<!doctype html>", await File.ReadAllTextAsync(report), StringComparison.Ordinal);
        Assert.Matches(@"\nCompared with the run of \d{4}-\d\d-\d\d \d\d:\d\d \(0 questions are only in that one, 1 are new\)\n", again.Output);
        Assert.Equal(
            ["Right", "first", "%", "100.0", "100.0", "0.0"],
            Row(again.Output[again.Output.IndexOf("Compared", StringComparison.Ordinal)..], "Right first")[..6]);
        if (OperatingSystem.IsWindows()) return;
        foreach (var file in new[] { json, report }) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task The_repositorys_questions_are_chosen_by_split_and_kind()
    {
        var run = await CommandLine.RunAsync("eval", "--split", "held-out", "--kind", "brand_generic", "--misses", "0");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"^Held-out: \d+ questions\n", run.Output);
        Assert.DoesNotContain("Tune", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("missed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_question_is_left_it_names_what_there_is()
    {
        var run = await EvalAsync("question,kind\nwhat,odd\n", "--kind", "even");

        Assert.Equal(new CommandRun(1, "", "None of the 1 questions is left. Their splits: none. Their kinds: odd.\n"), run);
    }

    [Fact]
    public async Task Nothing_is_run_where_a_line_is_bad()
    {
        var run = await EvalAsync("question,passage\nwhat,coping#nowhere\nhow,nothing#here\n");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Matches(@"questions\.csv:2: error unknown-passage: There is no passage ""coping#nowhere"" in the documents\. Write one of: coping#hearing-the-news, coping#fear, .*\.\n", run.Error);
        Assert.EndsWith(
            "questions.csv:3: error unknown-passage: There is no passage \"nothing#here\" in the documents. "
            + "Write document#section, with the document as corpus list shows it.\n",
            run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Our_questions_are_asked_of_other_documents_too()
    {
        _folder.Write("corpus/rice.md", "# Rice\n\n## Cooking\n\nBoil it in water.\n");

        var run = await CommandLine.RunAsync("eval", "--corpus", Path.Combine(_folder.Path, "corpus"), "--kind", "follow-ups");

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith(
            "questions of ours left out: they name passages that these documents don't have.\nNo question is left for these documents.\n", run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_run_is_not_compared_with()
    {
        var file = _folder.Write("old.json", "[]");

        var run = await EvalAsync("question\nwhat\n", "--compare", file);

        Assert.Equal(
            new CommandRun(1, "", $"{file}: error not-a-run: This is no file that eval wrote. Name one that was written with: eval --json FILE.\n"), run);
    }

    private Task<CommandRun> EvalAsync(string csv, params string[] options) => CommandLine.RunAsync(["eval", _folder.Write("questions.csv", csv), .. options]);

    /// <summary>The words of the first line that begins so.</summary>
    private static string[] Row(string output, string first) =>
        Gap().Split(output.Split('\n').First(line => line.TrimStart().StartsWith(first, StringComparison.Ordinal)).Trim());

    [GeneratedRegex(@"\s+")]
    private static partial Regex Gap();
}
