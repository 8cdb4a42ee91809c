using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Testing.Index;

namespace SupportBot.Lucene.Tests;

public sealed class IndexFolderTests : IDisposable
{
    private static readonly Document Sleep = IndexedSample.Document("Coping", ("Sleep", "Rest when you can"));
    private static readonly Document Walks = IndexedSample.Document("Coping", ("Walks", "Walk when you can"));

    /// <summary>Does not exist yet, as on the first start.</summary>
    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("supportbot-").FullName, "data", "lucene");

    private IEnumerable<string> Folders => Directory.GetDirectories(_folder).Order();

    public void Dispose() => Directory.Delete(Path.GetFullPath("../..", _folder), recursive: true);

    [Fact]
    public void An_index_is_built_once_then_read()
    {
        using (Open(Sleep)) { }
        var built = Written();

        using var again = Open(Sleep);

        Assert.Equal([0], again.Find("rest"));
        Assert.Equal(built, Written());
        Assert.Single(Folders);
    }

    [Fact]
    public void Other_words_are_another_index()
    {
        using var sleep = Open(Sleep);
        using var walks = Open(Walks);

        Assert.Equal(2, Folders.Count());
        Assert.Equal([0], sleep.Find("rest"));
        Assert.Empty(walks.Find("rest"));
    }

    [Theory]
    [InlineData("segments_1")]
    [InlineData("_0.cfs")]
    public void A_damaged_index_is_built_anew(string file)
    {
        using (Open(Sleep)) { }
        var damaged = Path.Combine(Folders.Single(), file);
        using (var stream = File.OpenWrite(damaged)) stream.SetLength(stream.Length / 2);

        using var again = Open(Sleep);

        Assert.Equal([0], again.Find("rest"));
        Assert.Single(Folders);
    }

    [Fact]
    public void An_index_of_fewer_passages_is_built_anew()
    {
        using (Open(Sleep)) { }
        using (Open()) { }
        var (empty, full) = Directory.GetFiles(Folders.First()).Length < Directory.GetFiles(Folders.Last()).Length
            ? (Folders.First(), Folders.Last())
            : (Folders.Last(), Folders.First());
        Directory.Delete(full, recursive: true);
        Directory.Move(empty, full);

        using var again = Open(Sleep);

        Assert.Equal([0], again.Find("rest"));
    }

    [Fact]
    public void What_nobody_opened_for_hours_is_removed_even_while_it_is_read()
    {
        using var old = Open(Sleep);
        Directory.CreateDirectory(Path.Combine(_folder, "left-by-a-crash"));
        foreach (var folder in Folders) Directory.SetLastWriteTimeUtc(folder, DateTime.UtcNow.AddHours(-2));

        using var current = Open(Walks);

        Assert.Equal([0], old.Find("rest"));
        if (!OperatingSystem.IsWindows()) Assert.Single(Folders);
    }

    [Fact]
    public void What_was_opened_lately_stays()
    {
        using (Open(Sleep)) { }
        Directory.SetLastWriteTimeUtc(Folders.Single(), DateTime.UtcNow.AddHours(-2));
        using (Open(Sleep)) { }

        using var other = Open(Walks);

        Assert.Equal(2, Folders.Count());
    }

    [Fact]
    public void Processes_that_start_at_once_end_up_with_one_index()
    {
        Parallel.For(0, 16, _ =>
        {
            using var sample = Open(Sleep, Walks);
            Assert.Equal([1], sample.Find("walk"));
        });

        Assert.Single(Folders);
    }

    private IndexedSample Open(params IEnumerable<Document> documents) => new(Build, documents);

    private LuceneIndex Build(PassageTerms terms) => new(terms, _folder);

    private List<(string, DateTime)> Written() => [.. Directory.GetFiles(Folders.Single()).Select(file => (file, File.GetLastWriteTimeUtc(file)))];
}
