using System.Text;
using System.Text.Json;
using SupportBot.Batch;
using SupportBot.Channels.Formatting;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Batch;

/// <summary>The batch format, as programs read it.</summary>
public sealed class BatchAnswererTests
{
    [Fact]
    public async Task A_line_has_each_field_in_its_place()
    {
        var (line, _) = await AnswerOne($$"""{"id":"q7","question":"{{Known.Question}}"}""");

        Assert.Equal(["id", "route", "also", "text", "passages", "confidence", "suggestions", "elapsedMs"], Names(line));
        Assert.Equal("q7", line.GetProperty("id").GetString());
        Assert.Equal("answer", line.GetProperty("route").GetString());
        Assert.Equal("[]", line.GetProperty("also").GetRawText());
        Assert.Equal(Known.Text, line.GetProperty("text").GetString());
        Assert.InRange(line.GetProperty("confidence").GetDouble(), 0.5, 1);
        Assert.Equal(Known.Suggestions, Texts(line.GetProperty("suggestions")));
        Assert.InRange(line.GetProperty("elapsedMs").GetDouble(), 0.0001, 60_000);
    }

    [Fact]
    public async Task A_passage_says_where_it_stands_what_is_quoted_and_whose_words_they_are()
    {
        var (line, _) = await AnswerOne($$"""{"id":"q7","question":"{{Known.Question}}"}""");
        var passage = line.GetProperty("passages")[0];

        Assert.Equal(["document", "section", "text", "quoted", "citation", "score"], Names(passage));
        Assert.Equal("support-and-counselling", passage.GetProperty("document").GetString());
        Assert.Equal(["Online support"], Texts(passage.GetProperty("section")));
        Assert.Equal($"Support groups and counseling › Online support\n{Known.Quoted}", passage.GetProperty("text").GetString());
        Assert.Equal(Known.Quoted, passage.GetProperty("quoted").GetString());
        Assert.Equal(
            """{"title":"Support groups and counseling","publisher":"SupportBot starter documents","url":null,"date":"undated","basedOn":["Metastatic Breast Cancer as a Chronic Condition (WebMD)","Life With Metastatic Breast Cancer (WebMD)"]}""",
            passage.GetProperty("citation").GetRawText());
        Assert.Equal(JsonValueKind.Number, passage.GetProperty("score").ValueKind);
    }

    [Fact]
    public async Task Without_an_answer_the_nearest_passages_come_unquoted_and_the_best_first()
    {
        var (line, isGood) = await AnswerOne("""{"question":"side effects of Truqap"}""");

        Assert.True(isGood);
        Assert.Equal(["route", "also", "text", "passages", "confidence", "suggestions", "elapsedMs"], Names(line));
        Assert.Equal("no_answer", line.GetProperty("route").GetString());
        Assert.Equal(0, line.GetProperty("confidence").GetDouble());
        var passages = line.GetProperty("passages").EnumerateArray().ToList();
        Assert.Equal(3, passages.Count);
        Assert.All(passages, passage => Assert.Equal(JsonValueKind.Null, passage.GetProperty("quoted").ValueKind));
        var scores = passages.ConvertAll(passage => passage.GetProperty("score").GetDouble());
        Assert.Equal(scores.OrderDescending(), scores);
    }

    [Theory]
    [InlineData("I want to kill myself", "crisis")]
    [InlineData("he hits me", "abuse")]
    public async Task A_safety_reply_has_no_passages(string question, string route)
    {
        var (line, _) = await AnswerOne($$"""{"question":"{{question}}"}""");

        Assert.Equal(route, line.GetProperty("route").GetString());
        Assert.Equal(
            ("[]", "0", "[]"),
            (line.GetProperty("passages").GetRawText(), line.GetProperty("confidence").GetRawText(), line.GetProperty("suggestions").GetRawText()));
    }

    [Fact]
    public async Task The_history_is_played_first_in_a_conversation_of_its_own()
    {
        var (lines, _) = await Answer(
            """{"id":"1","question":"what are its side effects","history":["what is Ibrance"]}""",
            """{"id":"2","question":"what are its side effects"}""",
            """{"id":"3","question":"what are its side effects","history":["what is Ibrance","what is hormone therapy"]}""");

        Assert.StartsWith(
            "About Ibrance:\n\nThe documents don't say this about Ibrance alone. This is what they say about targeted therapy in general, so not all of it "
            + "may be true of Ibrance:\n\nTargeted therapy › Side effects\n\nTargeted therapy can cause:\n• Diarrhea\n",
            lines[0].GetProperty("text").GetString());
        Assert.False(lines[1].GetProperty("text").GetString()!.StartsWith("About ", StringComparison.Ordinal));
        Assert.StartsWith(
            "About hormone therapy:\n\nHormone therapy › Side effects\n\nHormone therapy can cause:\n• Hot flashes\n",
            lines[2].GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_bad_line_is_told_in_its_place_and_the_rest_goes_on()
    {
        var (lines, isGood) = await Answer(
            """{"id":"a","question":"hello"}""",
            "nonsense",
            "",
            """{"id":"b"}""",
            """{"question":"hello","history":[null]}""",
            "[]",
            """{"id":"c","question":"hello","more":1}""");

        Assert.False(isGood);
        Assert.Equal(
            ["a", "2", "4", "5", "6", "c"],
            lines.Select(line => line.TryGetProperty("id", out var id) ? id.GetString() : line.GetProperty("line").GetRawText()));
        Assert.All(lines.Skip(1).Take(4), line => Assert.Equal(["line", "error"], Names(line)));
        Assert.StartsWith("Not a JSON object of the form {\"id\":\"q1\",\"question\":\"…\",\"history\":[\"…\"]}: ", lines[1].GetProperty("error").GetString());
        Assert.Equal("\"question\" is missing.", lines[2].GetProperty("error").GetString());
        Assert.Equal("\"history\" holds a null; it should be a list of texts.", lines[3].GetProperty("error").GetString());
    }

    [Theory]
    [InlineData("""{"question":"\ud800"}""")]
    [InlineData("""{"question":"x","history":"y"}""")]
    [InlineData("""{"question":7}""")]
    [InlineData("""{"question":"x"} {"question":"y"}""")]
    [InlineData("null")]
    public async Task No_line_stops_the_batch(string bad)
    {
        var (lines, isGood) = await Answer(bad, $$"""{"question":"{{Known.Question}}"}""");

        Assert.False(isGood);
        Assert.Equal(1, lines[0].GetProperty("line").GetInt32());
        Assert.Equal(Known.Text, lines[1].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Each_answer_is_flushed_before_the_next_line_is_read()
    {
        var output = new MemoryStream();
        using var input = new OneLineAtATime([.. Enumerable.Range(0, 5).Select(number => $"{{\"id\":\"{number}\",\"question\":\"hello\"}}\n")], output);

        Assert.True(await Answerer.RunAsync(input, output, CancellationToken.None));
        Assert.Equal([0, 1, 2, 3, 4], input.LinesWrittenBefore);
    }

    private static BatchAnswerer Answerer { get; } = new(Shipped.Release.Turns, new PlainText(Shipped.Wording));

    private static async Task<(JsonElement Line, bool IsGood)> AnswerOne(string line)
    {
        var (lines, isGood) = await Answer(line);
        return (Assert.Single(lines), isGood);
    }

    private static async Task<(List<JsonElement> Lines, bool IsGood)> Answer(params string[] lines)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        using var output = new MemoryStream();
        var isGood = await Answerer.RunAsync(input, output, CancellationToken.None);
        var text = Encoding.UTF8.GetString(output.ToArray());
        Assert.EndsWith("\n", text);
        return ([.. text.TrimEnd('\n').Split('\n').Select(line => JsonSerializer.Deserialize<JsonElement>(line))], isGood);
    }

    private static IEnumerable<string> Names(JsonElement line) => line.EnumerateObject().Select(property => property.Name);

    private static IEnumerable<string?> Texts(JsonElement list) => list.EnumerateArray().Select(item => item.GetString());

    /// <summary>Input that comes line by line, and looks each time how many lines the output has by then.</summary>
    private sealed class OneLineAtATime(IReadOnlyList<string> lines, MemoryStream output) : MemoryStream
    {
        public List<int> LinesWrittenBefore { get; } = [];

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (LinesWrittenBefore.Count == lines.Count) return new(0);
            var line = Encoding.UTF8.GetBytes(lines[LinesWrittenBefore.Count]);
            LinesWrittenBefore.Add(output.ToArray().Count(sign => sign == '\n'));
            line.CopyTo(buffer);
            return new(line.Length);
        }
    }
}
