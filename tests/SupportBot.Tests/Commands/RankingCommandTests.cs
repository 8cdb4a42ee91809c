using SupportBot.Core.Retrieval.Ranking;
using SupportBot.Testing.Files;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Commands;

/// <summary>How what speaks for a passage is learnt anew.</summary>
[Collection(Alone.Name)]
public sealed class RankingCommandTests : IDisposable
{
    private const string Tune = """{"question": "how do I clean the espresso machine", "split": "tune", "passages": ["espresso-machine#how-to-clean-it"]}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_feature_gets_a_weight_with_and_without_what_members_ask()
    {
        var (run, weights) = await LearnAsync(Tune);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            $"Learnt from 1 question, and 1 for documents alone. Written to {Path.Combine(_folder.Path, "weights.txt")}: build again to use it.\n", run.Output);
        Assert.Equal(
            [
                "[ranking, with what members ask]", "Bias", .. PassageFeatures.Names, "[answerable, with what members ask]", "Bias", .. Evidence.Names,
                "[right, with what members ask]", "Bias", .. Evidence.Names,
                "[ranking]", "Bias", .. PassageFeatures.Names, "[answerable]", "Bias", .. Evidence.Names, "[right]", "Bias", .. Evidence.Names,
            ],
            weights.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line[0] == '[' ? line : line.Split(' ')[0]));
        Assert.DoesNotContain("NaN", weights, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Held_out_questions_are_left_alone()
    {
        const string HeldOut = """{"question": "what is a filter machine", "split": "held-out", "passages": ["espresso-machine#the-boiler"]}""";

        var (_, alone) = await LearnAsync(Tune);
        var (run, beside) = await LearnAsync($"{Tune}\n{HeldOut}");
        var (_, heard) = await LearnAsync($"{Tune}\n{HeldOut.Replace("held-out", "tune")}");

        Assert.StartsWith("Learnt from 1 question, and 1 for documents alone. ", run.Output, StringComparison.Ordinal);
        Assert.Equal(alone, beside);
        Assert.NotEqual(alone, heard);
    }

    [Fact]
    public async Task Where_no_question_tells_right_from_wrong_nothing_is_written()
    {
        var (run, weights) = await LearnAsync("""{"question": "how do I cook rice", "split": "tune"}""");

        Assert.Equal(
            new CommandRun(
                1, "", "There is nothing to learn from: it takes a question that finds passages of which some answer and some don't. Nothing is written.\n"),
            run);
        Assert.Equal("", weights);
    }

    /// <summary>Each of the five is asked once of a bot that has the other four, and once of one that has none.</summary>
    [Fact]
    public async Task What_members_ask_teaches_too()
    {
        _folder.Write(
            "corpus/asked/espresso-machine.txt",
            "[espresso-machine#the-boiler]\nwhat heats it up\nwhere does the heat come from\nhot part\nwhat makes the water warm\nheating element\n");

        var (run, _) = await LearnAsync(Tune);

        Assert.StartsWith("Learnt from 6 questions, and 6 for documents alone. ", run.Output, StringComparison.Ordinal);
    }

    private async Task<(CommandRun Run, string Weights)> LearnAsync(string questions)
    {
        foreach (var document in Directory.GetFiles(Repository.Path("tests", "scenarios", "basics", "corpus")))
            _folder.Write($"corpus/{Path.GetFileName(document)}", await File.ReadAllTextAsync(document));
        var (file, weights) = (_folder.Write("questions.jsonl", questions), Path.Combine(_folder.Path, "weights.txt"));
        File.Delete(weights);
        var run = await CommandLine.RunAsync("ranking", "learn", file, "--out", weights, "--corpus", Path.Combine(_folder.Path, "corpus"));
        return (run, File.Exists(weights) ? await File.ReadAllTextAsync(weights) : "");
    }
}
