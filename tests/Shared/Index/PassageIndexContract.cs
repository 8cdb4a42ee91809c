using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Index;

namespace SupportBot.Testing.Index;

/// <summary>What every passage index does, whatever its engine.</summary>
public abstract class PassageIndexContract
{
    private static readonly Document Hormones = IndexedSample.Document(
        "Hormone therapy",
        ("Letrozole", "A tablet that you take once a day."),
        ("Side effects", "Hot flashes are frequent. Joints may ache, and most people feel tired."),
        ("Nausea", "Eat little and often. Ginger tea is worth a try."));

    private static readonly Document Coping = IndexedSample.Document(
        "Coping",
        ("Feeling tired", "Rest, then walk a little. A short walk helps against being tired, and so does a tired friend."),
        ("Talking", "Say what you need. A nurse knows about nausea."));

    protected abstract IPassageIndex Build(PassageTerms terms);

    [Theory]
    [InlineData("hormone", "0 1 2")]
    [InlineData("nausea", "2 4 0 1")]
    [InlineData("ginger", "2")]
    [InlineData("#letrozole", "0 1 2")]
    public void A_term_is_found_in_title_headings_body_and_neighbouring_sections(string word, string passages)
    {
        using var sample = Sample();

        Assert.Equal(passages, string.Join(' ', sample.Find(word)));
    }

    [Theory]
    [InlineData("chemotherapy")]
    [InlineData("femara")]
    public void A_term_that_no_passage_has_finds_nothing(string word)
    {
        using var sample = Sample();

        Assert.Empty(sample.Find(word));
    }

    [Fact]
    public void A_passage_without_any_of_the_terms_is_no_candidate()
    {
        using var sample = Sample();

        Assert.Equal([4, 2], sample.Find("chemotherapy ginger nurse"));
    }

    [Fact]
    public void No_terms_find_nothing()
    {
        using var sample = Sample();

        Assert.Empty(sample.Search(10));
    }

    [Fact]
    public void Nothing_is_found_where_there_is_no_room()
    {
        using var sample = Sample();

        Assert.Empty(sample.Find("hormone", most: 0));
    }

    [Fact]
    public void Nothing_is_found_where_there_are_no_passages()
    {
        using var sample = new IndexedSample(Build);

        Assert.Empty(sample.Find("hormone"));
    }

    [Fact]
    public void The_best_comes_first()
    {
        using var sample = Sample();

        var found = sample.Search(10, sample.Term("tired"), sample.Term("walk"));

        Assert.Equal([3, 1, 4], Passages(found));
        Assert.True(found[0].Score > found[1].Score && found[1].Score > found[2].Score && found[2].Score > 0);
    }

    [Fact]
    public void A_heading_counts_for_more_than_the_text()
    {
        using var sample = new IndexedSample(
            Build,
            IndexedSample.Document("One", ("Sleep", "Rest and eat")),
            IndexedSample.Document("Two", ("Rest", "Sleep and eat")));

        Assert.Equal([1, 0], sample.Find("rest"));
        Assert.Equal([0, 1], sample.Find("sleep"));
    }

    [Fact]
    public void A_shorter_text_with_the_term_is_better()
    {
        using var sample = new IndexedSample(
            Build,
            IndexedSample.Document("One", ("First", "Rest when you can, and let other people cook for you now and then")),
            IndexedSample.Document("Two", ("Second", "Rest when you can")));

        Assert.Equal([1, 0], sample.Find("rest"));
    }

    [Fact]
    public void A_rare_term_counts_for_more_than_a_frequent_one()
    {
        using var sample = new IndexedSample(
            Build,
            IndexedSample.Document("One", ("First", "Rest and walk"), ("Second", "Rest and read"), ("Third", "Rest and swim")));

        Assert.Equal([2, 0, 1], sample.Find("rest swim"));
    }

    [Fact]
    public void The_weight_of_a_term_raises_what_has_it()
    {
        using var sample = new IndexedSample(
            Build,
            IndexedSample.Document("One", ("First", "Rest and eat"), ("Second", "Walk and eat")));

        Assert.Equal([0, 1], Passages(sample.Search(10, sample.Term("rest", 0.9f), sample.Term("walk", 0.7f))));
        Assert.Equal([1, 0], Passages(sample.Search(10, sample.Term("rest", 0.7f), sample.Term("walk", 0.9f))));
    }

    [Fact]
    public void Of_equal_scores_the_earlier_passage_comes_first()
    {
        using var sample = new IndexedSample(Build, Enumerable.Repeat(IndexedSample.Document("One", ("First", "Rest and eat")), 5_000));

        Assert.Equal([0, 1, 2, 3, 4], sample.Find("rest eat", most: 5));
    }

    [Fact]
    public void Where_more_match_than_there_is_room_for_the_best_are_given()
    {
        using var sample = new IndexedSample(Build, Enumerable.Range(1, 3_000).Select(Walks));

        var all = sample.Find("walk", most: 5_000);

        Assert.Equal(3_000, all.Length);
        Assert.Equal(all[..7], sample.Find("walk", most: 7));
    }

    [Fact]
    public void A_message_of_thousands_of_terms_is_searched()
    {
        using var sample = Sample();

        Assert.Equal([3], Passages(sample.Search(10, [.. Enumerable.Repeat(sample.Term("walk"), 5_000)])));
    }

    [Fact]
    public void Many_searches_at_once_find_the_same()
    {
        using var sample = new IndexedSample(Build, Enumerable.Range(1, 3_000).Select(Walks));
        string[] questions = ["walk", "rest", "walk rest", "rest walk", "first"];
        var alone = Array.ConvertAll(questions, question => sample.Find(question));

        Parallel.For(0, 200, at => Assert.Equal(alone[at % questions.Length], sample.Find(questions[at % questions.Length])));
    }

    [Fact]
    public void It_may_be_disposed_twice()
    {
        var sample = Sample();
        sample.Dispose();
        sample.Dispose();
    }

    /// <summary>No two of some thousand in a row are the same.</summary>
    private static Document Walks(int number) =>
        IndexedSample.Document(
            "One",
            ("First", $"Rest {string.Concat(Enumerable.Repeat("and walk ", 1 + number % 13))} {string.Concat(Enumerable.Repeat("or read ", number % 17))}"));

    private static IEnumerable<int> Passages(Candidate[] found) => found.Select(candidate => candidate.Passage);

    private IndexedSample Sample() => new(Build, Hormones, Coping);
}
