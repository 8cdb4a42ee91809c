using SupportBot.Core.Content;
using SupportBot.Core.Routing.Learning;
using SupportBot.Core.Tests.Samples;

namespace SupportBot.Core.Tests.Routing.Learning;

public sealed class MessageTextTests
{
    private static readonly WordClasses Classes = Bind(
        ("classes", Tree.Map(("man", Tree.List("husband", "fella")), ("family", Tree.List("husband")))),
        ("idioms", Tree.Map(("gone", Tree.List("better off without", "don't be here")), ("man", Tree.List("other half")))),
        ("numbers", Tree.Map(("fever", Tree.List("38-42.5", "100.4-108")))));

    [Theory]
    [InlineData("I'm SOOOO tired", "im|soo|tired")]
    [InlineData("Café, 38.4°C!", "cafe|38.4|c")]
    [InlineData("it's 1,000 or 38. ok", "its|1.000|or|38|ok")]
    [InlineData("don’t – ever", "dont|ever")]
    [InlineData("  ", "")]
    public void Words_are_lower_case_and_plain(string text, string words)
    {
        var message = Read(text);

        Assert.Equal(words, string.Join('|', Enumerable.Range(0, message.Count).Select(at => message.Word(at).ToString())));
    }

    [Theory]
    [InlineData("One. Two three! Four", "1 3 4")]
    [InlineData("one - two", "1 2")]
    [InlineData("well-known", "2")]
    [InlineData("38.4 now", "2")]
    [InlineData("... one", "1")]
    public void Sentences_end_where_a_reader_pauses(string text, string ends) => Assert.Equal(ends, string.Join(' ', Read(text).SentenceEnds));

    [Theory]
    [InlineData("husband", "1,2")]
    [InlineData("my fella", "|1")]
    [InlineData("better off without me", "3|||")]
    [InlineData("better off", "|")]
    [InlineData("dont be here", "3||")]
    [InlineData("other half", "1|")]
    [InlineData("38.4 or 37.9 or 101", "4||||4")]
    public void Words_sayings_and_numbers_have_classes(string text, string classes)
    {
        var message = Read(text);

        Assert.Equal(classes, string.Join('|', Enumerable.Range(0, message.Count).Select(at => string.Join(',', message.Classes(at).ToArray()))));
    }

    [Fact]
    public void Of_a_long_message_the_end_is_looked_at()
    {
        var message = Read(string.Join(' ', Enumerable.Repeat("word", 10_000)) + " last");

        Assert.InRange(message.Count, 100, MessageText.MostWords);
    }

    [Fact]
    public void Room_is_used_again()
    {
        var message = Read("My husband. He");
        message.Fill("ok");

        Assert.Equal(1, message.Count);
        Assert.Equal([1], message.SentenceEnds);
        Assert.True(message.Classes(0).IsEmpty);
    }

    [Fact]
    public void A_range_that_is_none_is_told()
    {
        List<Problem> problems = [];
        WordClasses.Bind(Tree.Node(Tree.Map(("numbers", Tree.Map(("fever", "over 38"))))), problems);

        Assert.Equal(
            ["sample.yaml:2: error wrong-range: \"over 38\" is not a range of numbers. Write from and to with a dash: 38-42."],
            problems.Select(problem => problem.ToString()));
    }

    private static MessageText Read(string text)
    {
        var message = new MessageText(Classes);
        message.Fill(text);
        return message;
    }

    private static WordClasses Bind(params (string, object?)[] entries)
    {
        List<Problem> problems = [];
        var classes = WordClasses.Bind(Tree.Node(Tree.Map(entries)), problems);
        Assert.Empty(problems);
        return classes;
    }
}
