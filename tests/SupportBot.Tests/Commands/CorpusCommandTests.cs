using SupportBot.Testing.Files;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Commands;

/// <summary>What a moderator types, and sees.</summary>
[Collection(Alone.Name)]
public sealed class CorpusCommandTests : IDisposable
{
    private const string Parking =
        """
        ---
        id: parking
        title: Parking
        language: en
        source:
          title: Parking
          publisher: The group
          url: null
        basedOn: []
        date: 2026-01-31
        reviewed: null
        caution: null
        tags: []
        rights: ours
        ---
        # Parking

        ## Where to park
        Park behind the blue house.
        """;

    private readonly TemporaryFolder _corpus = new();
    private readonly TemporaryFolder _elsewhere = new();

    public void Dispose()
    {
        _corpus.Dispose();
        _elsewhere.Dispose();
    }

    [Fact]
    public async Task The_shipped_documents_check_clean() =>
        Assert.Equal(new CommandRun(0, "0 errors, 0 warnings.\n", ""), await CommandLine.RunAsync("corpus", "check"));

    [Fact]
    public async Task A_check_tells_each_problem_and_fails_on_an_error()
    {
        _corpus.Write("parking.md", Parking);
        _corpus.Write("empty.md", "");

        var run = await CommandLine.RunAsync("corpus", "check", "--corpus", _corpus.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("empty.md: error empty-file: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 error, 0 warnings.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_is_shown_as_members_get_it()
    {
        _corpus.Write("parking.md", Parking);

        var run = await CommandLine.RunAsync("corpus", "show", "Parking", "--corpus", _corpus.Path);

        Assert.Equal(
            new CommandRun(
                0,
                """
                Parking  (parking.md)
                Source: Parking (The group), 2026-01-31

                [parking#where-to-park]
                Parking › Where to park
                Park behind the blue house.

                """.ReplaceLineEndings("\n"),
                ""),
            run);
    }

    [Fact]
    public async Task The_list_tells_how_many_questions_a_document_has()
    {
        _corpus.Write("parking.md", Parking);
        _corpus.Write("wigs.md", Parking.Replace("parking", "wigs").Replace("Parking", "Wigs"));
        _corpus.Write("asked/parking.txt", "[parking#where-to-park]\nwhere can I leave my car\nis there space for a van\n");

        var run = await CommandLine.RunAsync("corpus", "list", "--corpus", _corpus.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            ["Id Title Date Reviewed Passages Asked", "parking Parking 2026-01-31 not yet 1 2", "wigs Wigs 2026-01-31 not yet 1 0"],
            run.Output.Split('\n')
                .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
                .Where(line => line.Any(char.IsLetter)));
    }

    [Fact]
    public async Task Sections_that_nobody_has_questions_for_are_told()
    {
        _corpus.Write("parking.md", Parking);
        _corpus.Write("wigs.md", Parking.Replace("parking", "wigs").Replace("Parking", "Wigs").Replace("behind", "before"));
        _corpus.Write("asked/parking.txt", "where is it\n[parking#where-to-park]\nwhere can I leave my car\n");

        var run = await CommandLine.RunAsync("corpus", "check", "--corpus", _corpus.Path);

        Assert.Equal(
            new CommandRun(
                1,
                """
                asked/parking.txt:1: error no-section: This question stands before any section. Name the section above it, in brackets: [chemotherapy#side-effects].

                wigs.md: warning not-asked: Nobody has written down what members ask of wigs#where-to-park. Write questions in their words into asked/wigs.txt.

                1 error, 1 warning.

                """.ReplaceLineEndings("\n"),
                ""),
            run);
    }

    [Fact]
    public async Task A_document_that_is_not_there_is_told()
    {
        _corpus.Write("parking.md", Parking);

        Assert.Equal(
            new CommandRun(1, "", "There is no document \"wigs\". See: corpus list\n"),
            await CommandLine.RunAsync("corpus", "show", "wigs", "--corpus", _corpus.Path));
    }

    [Fact]
    public async Task A_file_becomes_a_document_that_can_be_asked()
    {
        var page = _elsewhere.Write(
            "wigs.html", "<title>Wigs</title><main><h1>Wigs</h1><h2>Where to get one</h2><p>The shop on Mill Lane has wigs.</p></main>");

        var added = await CommandLine.RunAsync("corpus", "add", page, "--corpus", _corpus.Path);
        var asked = await CommandLine.RunAsync("ask", "where do I get a wig", "--corpus", _corpus.Path);
        var again = await CommandLine.RunAsync("corpus", "add", page, "--corpus", _corpus.Path);

        Assert.Equal((0, ""), (added.ExitCode, added.Error));
        Assert.Contains("[wigs#where-to-get-one]\nWigs › Where to get one\nThe shop on Mill Lane has wigs.\n", added.Output, StringComparison.Ordinal);
        Assert.Contains("A running bot answers from it already.", added.Output, StringComparison.Ordinal);
        Assert.StartsWith("Wigs › Where to get one\n\nThe shop on Mill Lane has wigs.\n", asked.Output, StringComparison.Ordinal);
        Assert.Equal((1, ""), (again.ExitCode, again.Output));
        Assert.Contains("is there already", again.Error, StringComparison.Ordinal);
    }
}
