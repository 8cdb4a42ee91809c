using System.Runtime.CompilerServices;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Tests.Reading.PlainText;

/// <summary>A page is a text in Pages, its tree a file beside it: what is wrong with a page first becomes a pair of files here.</summary>
public class PlainTextReaderTests
{
    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Folder(), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_reads_as_its_tree(string page) => Assert.Equal(
        File.ReadAllText(Path.Combine(Folder(), page + ".tree")).TrimEnd('\n'),
        Trees.Read(page + ".txt", File.ReadAllText(Path.Combine(Folder(), page + ".txt"))));

    [Fact]
    public void The_date_of_the_last_review_is_read() =>
        Assert.Equal(new DateOnly(2018, 6, 4), Read("lupus-site.txt", File.ReadAllText(Path.Combine(Folder(), "lupus-site.txt"))).Date);

    [Fact]
    public void Sections_know_their_line()
    {
        var root = Read("a.txt", "Lupus\n\nIt is a long-term illness.\n\nSymptoms\n\nA rash comes first.\n").Root;

        Assert.Equal((1, 5), (root.Line, root.Children[0].Line));
    }

    [Fact]
    public void A_file_named_by_a_program_takes_its_subject_for_a_title()
    {
        const string Text =
            "If you have kidney stones, drink more water. Kidney stones come back.\n\nMost kidney stones pass. Large kidney stones are broken up.\n\n"
            + "Ask about kidney stones.";

        Assert.Equal("Kidney stones", Read("003_de951cc9.txt", Text).Root.Heading);
        Assert.Equal("", Read("water-leaflet.txt", Text).Root.Heading);
    }

    [Fact]
    public void A_colon_alone_is_no_label() =>
        Assert.Contains(
            ":", Trees.Read("a.txt", "It is a long-term illness.\n\n:\n\nA rash comes first.\n\n:\n\nThen comes a fever.\n"), StringComparison.Ordinal);

    [Fact]
    public void Front_matter_is_read_here_too() =>
        Assert.Equal("# \nSome text.", Trees.Read("a.txt", "---\ntitle: A\n---\nSome text."));

    private static RawDocument Read(string name, string text) => DocumentReaders.For(name)!.Read(SourceFile.Of(name, text));

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Pages");
}
