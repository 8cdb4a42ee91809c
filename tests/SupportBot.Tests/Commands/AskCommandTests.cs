using SupportBot.Composition;
using SupportBot.Composition.Learning;
using SupportBot.Tests.Samples;
using SupportBot.Testing.Files;

namespace SupportBot.Tests.Commands;

[Collection(Alone.Name)]
public sealed class AskCommandTests
{
    private static readonly Dictionary<string, string> NoEnvironment = [];

    [Fact]
    public async Task A_question_prints_the_passage_its_source_and_what_it_is_based_on()
    {
        var run = await CommandLine.RunAsync("ask", Known.Question);

        Assert.Equal((0, $"{Known.Text}{Environment.NewLine}", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task A_list_prints_item_by_item()
    {
        var run = await CommandLine.RunAsync("ask", "--top", "1", "what", "are", "the", "side", "effects", "of", "hormone", "therapy");

        Assert.Equal(
            """
            Hormone therapy › Side effects

            Hormone therapy can cause:
            • Hot flashes
            • Vaginal dryness
            • Headache
            • Nausea
            • Bone pain
            • Joint and muscle pain
            In rare cases, hormone therapy can cause more serious side effects:
            • Blood clots
            • Stroke
            • Osteoporosis
            • Heart disease
            • A higher risk of uterine cancer (with tamoxifen)

            Please note: Some of these facts may be out of date or too simple, such as which drugs work before or after menopause, so ask your care team what holds for you.
            Source: Hormone therapy, SupportBot starter documents (undated)
            Based on: Metastatic breast cancer treatments by cell type (WebMD); Living Well With Metastatic Breast Cancer (WebMD); Life With Metastatic Breast Cancer (WebMD); Current Standards of Care for Metastatic Breast Cancer (patient fact sheet)

            You could say:
            • Hormone therapy: What it is
            • Hormone therapy: Who it may be for
            • Hormone therapy: Reasons to choose it
            """.ReplaceLineEndings("\n"),
            run.Output.TrimEnd());
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Any_flat_folder_of_documents_can_be_asked()
    {
        using var folder = new TemporaryFolder();
        folder.Write("tea.md", "# Tea\n\n## Ginger tea\nGinger tea is made of the root.\n");
        folder.Write("toast.md", "# Toast\n\n## Dry toast\nDry toast is bread without butter.\n");

        var run = await CommandLine.RunAsync("ask", "--corpus", folder.Path, "what is ginger tea");

        Assert.Equal("Tea › Ginger tea\n\nGinger tea is made of the root.\n\nSource: Tea (undated)", run.Output.TrimEnd());
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Explain_adds_how_the_question_was_understood_and_the_passages_that_were_considered()
    {
        var run = await CommandLine.RunAsync("ask", "--explain", Known.Question);

        Assert.StartsWith($"{Known.Text}{Environment.NewLine}{Environment.NewLine}Route answer, confidence ", run.Output);
        Assert.Contains($"{Environment.NewLine}Understood as: BCmets (concept, idf ", run.Output);
        Assert.Contains($"  Support groups and counseling › Online support{Environment.NewLine}        Lexical ", run.Output);
    }

    [Fact]
    public async Task What_was_said_before_makes_it_a_follow_up()
    {
        var run = await CommandLine.RunAsync("ask", "--after", "what is chemo", "--after", "and its side effects", "--explain", "how is it given");

        Assert.StartsWith($"About chemotherapy:{Environment.NewLine}{Environment.NewLine}Chemotherapy › How it is given", run.Output);
        Assert.Contains("  Continuity 0.30", run.Output);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Top_says_how_many_passages_a_reply_holds(int top)
    {
        var run = await CommandLine.RunAsync("ask", "--top", $"{top}", "side effects of Truqap");

        Assert.StartsWith(
            "I'm sorry. I looked, but the documents don't say. Your care team is the best place to ask this.\n\nThe closest topics I have are:\n• ",
            run.Output);
        Assert.Equal(top, run.Output.Split("\n\nYou could say:")[0].Split('\n').Count(line => line.StartsWith('•')));
    }

    [Theory]
    [InlineData("Ask something: ask \"what are the side effects of hormone therapy\"", "ask")]
    [InlineData("--top must be 1 or more.", "ask", "--top", "0", "hello")]
    [InlineData("--after goes with one question. In a file, give each question its \"history\".", "ask", "--jsonl", "--after", "what is chemo")]
    public async Task What_cannot_be_done_is_told_on_standard_error(string error, params string[] args)
    {
        var run = await CommandLine.RunAsync(args);

        Assert.Equal((1, error), (run.ExitCode, run.Error.Trim()));
    }

    [Fact]
    public async Task A_folder_or_file_that_is_not_there_is_told_with_its_full_path()
    {
        using var folder = new TemporaryFolder();
        var (corpus, batch) = (Path.Combine(folder.Path, "no", "such"), Path.Combine(folder.Path, "no-such.jsonl"));

        var ask = await CommandLine.RunAsync("ask", "--corpus", corpus, "hello");
        var batched = await CommandLine.RunAsync("ask", "--jsonl", batch);

        Assert.Equal((1, $"There is no folder {corpus}. Set Corpus:Path (or --corpus) to the folder with the documents."), (ask.ExitCode, ask.Error.Trim()));
        Assert.Equal((1, $"Could not find file '{batch}'."), (batched.ExitCode, batched.Error.Trim()));
    }

    [Fact]
    public async Task Lucene_answers_the_same_where_it_was_compiled_in_and_else_says_which_setting_asks_for_it()
    {
        var run = await CommandLine.RunAsync("ask", "--engine", "lucene", Known.Question);

        if (OptionalAdapters.Compiled.Lucene is not null)
        {
            Assert.Equal((0, Known.Text), (run.ExitCode, run.Output.TrimEnd()));
        }
        else
        {
            Assert.Equal((1, ""), (run.ExitCode, run.Output));
            Assert.Equal(
                "Index:Engine is lucene, but this program was built without Lucene.NET, which its NuGet source did not have. "
                + "Set Index:Engine to auto or memory, or build where the package Lucene.Net restores.",
                run.Error.Trim());
        }
    }

    [Fact]
    public async Task A_batch_writes_its_lines_and_nothing_else_to_standard_output()
    {
        var run = await CommandLine.StartAsync(
            $"{{\"id\":\"q1\",\"question\":\"{Known.Question}\"}}\nnonsense\n{{\"question\":\"side effects of Truqap\"}}\n",
            NoEnvironment,
            "ask", "--jsonl", "--top", "1");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        var lines = run.Output.Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("{\"id\":\"q1\",\"route\":\"answer\",", lines[0]);
        Assert.StartsWith("{\"line\":2,\"error\":\"Not a JSON object ", lines[1]);
        Assert.StartsWith("{\"route\":\"no_answer\",", lines[2]);
        Assert.Equal("", lines[3]);
    }

    [Fact]
    public async Task A_short_run_keeps_what_it_learnt_and_the_next_one_reads_it()
    {
        using var data = new TemporaryFolder();
        var environment = new Dictionary<string, string> { ["DataPath"] = data.Path };

        var first = await CommandLine.StartAsync("", environment, "ask", Known.Question);
        var kept = Assert.Single(Directory.GetFiles(Path.Combine(data.Path, "routes")));
        var cache = new ModelCache(Path.GetDirectoryName(kept)!);
        Assert.NotNull(cache.Find(Path.GetFileNameWithoutExtension(kept)));
        var (bytes, written) = (await File.ReadAllBytesAsync(kept), DateTime.UnixEpoch);
        File.SetLastWriteTimeUtc(kept, written);
        var second = await CommandLine.StartAsync("", environment, "ask", Known.Question);

        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Equal(first, second);
        Assert.Equal([kept], Directory.GetFiles(Path.Combine(data.Path, "routes")));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(kept));
        Assert.Equal(written, File.GetLastWriteTimeUtc(kept));
    }

    [Fact]
    public async Task A_batch_without_a_bad_line_ends_well_from_a_file_too()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("questions.jsonl", $"{{\"question\":\"{Known.Question}\"}}\n");

        var run = await CommandLine.StartAsync("", NoEnvironment, "ask", "--jsonl", file);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("{\"route\":\"answer\",", Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }
}
