using System.Text.Json;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Bot;

namespace SupportBot.Channels.Tests.Teams;

public sealed class MessageTextTests
{
    private const string Bot = """{"type":"mention","mentioned":{"id":"28:app","name":"SupportBot"},"text":"<at>SupportBot</at>"}""";
    private const string Maria = """{"type":"mention","mentioned":{"id":"29:maria","name":"Maria López"},"text":"<at>Maria</at>"}""";

    [Fact]
    public void The_mention_of_the_bot_goes_wherever_it_stands() =>
        Reads("<at>SupportBot</at> what helps\u00A0with nausea? <at>SupportBot</at>", "what helps with nausea?", Bot, Bot);

    [Fact]
    public void Who_else_is_mentioned_stays_readable() =>
        Reads("<at>Maria</at> asks <at>SupportBot</at>what <at>Maria</at> can eat", "Maria López asks what Maria López can eat", Bot, Maria, Maria);

    [Theory]
    [InlineData("Maria</at> <at>Supp")]
    [InlineData("/at> <at>SupportBot</at>")]
    [InlineData("at>Maria</at>")]
    public void Of_mentions_that_overlap_the_first_counts(string within) => Reads(
        "<at>Maria</at> <at>SupportBot</at> hello",
        "Maria López  hello",
        Maria,
        Bot,
        $$$"""{"type":"mention","mentioned":{"id":"29:x","name":"X"},"text":"{{{within}}}"}""");

    [Fact]
    public void A_namesake_of_the_bot_is_told_by_the_id()
    {
        const string namesake = """{"type":"mention","mentioned":{"id":"29:x","name":"SupportBot"},"text":"<at>SupportBot</at>"}""";

        Reads("<at>SupportBot</at> is <at>SupportBot</at> nice?", "is SupportBot nice?", Bot, namesake);
    }

    [Fact]
    public void A_name_without_its_entity_is_just_words() =>
        Reads("&lt;at&gt;SupportBot&lt;/at&gt; SupportBot is &quot;nice&quot; &amp; quick", "<at>SupportBot</at> SupportBot is \"nice\" & quick", Bot);

    [Theory]
    [InlineData("""{"type":"mention"}""")]
    [InlineData("""{"type":"mention","text":""}""")]
    [InlineData("""{"type":"mention","mentioned":7,"text":"not there"}""")]
    [InlineData("""{"type":"clientInfo","text":"hello"}""")]
    [InlineData("7")]
    public void An_odd_entity_does_no_harm(string entity) => Reads("hello", "hello", entity);

    [Fact]
    public void A_message_without_text_says_nothing() => Assert.Equal("", MessageText.Of(new Activity { ChannelId = "msteams" }));

    [Fact]
    public void Another_channels_words_are_not_touched() =>
        Assert.Equal(" &amp; <at>x</at>\u00A0", MessageText.Of(new Activity { ChannelId = "emulator", Text = " &amp; <at>x</at>\u00A0" }));

    [Theory]
    [InlineData(null, """{"say":"What is Ibrance?","asker":"29:una"}""", "What is Ibrance?")]
    [InlineData("", """{"say":"What is Ibrance?"}""", "What is Ibrance?")]
    [InlineData("  ", "\"What is Ibrance?\"", "What is Ibrance?")]
    [InlineData("Typed", """{"say":"What is Ibrance?"}""", "Typed")]
    [InlineData(null, """{"say":7}""", "")]
    [InlineData(null, """{"say":"x","asker":7}""", "")]
    [InlineData(null, """{"choice":"x"}""", "")]
    [InlineData(null, "[]", "")]
    [InlineData(null, "null", "")]
    public void A_button_says_its_words_where_nothing_was_typed(string? text, string value, string said)
    {
        foreach (var channel in (string[])["msteams", "emulator"])
            Assert.Equal(said, MessageText.Of(new Activity { ChannelId = channel, Text = text, Value = JsonElement.Parse(value) }).Trim());
    }

    private static void Reads(string text, string said, params string[] entities) => Assert.Equal(
        said,
        MessageText.Of(new Activity
        {
            ChannelId = "msteams",
            Text = text,
            Recipient = new ChannelAccount("28:app"),
            Entities = [.. entities.Select(entity => JsonElement.Parse(entity))],
        }));
}
