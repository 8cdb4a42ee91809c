using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Formatting;
using SupportBot.Core.Corpus;
using SupportBot.Core.Turns;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.Teams;

public sealed class TeamsLimitTests
{
    private static readonly Activity Personal = new() { ChannelId = "msteams", Conversation = new("a:1", ConversationType: "personal") };
    private static readonly Activity Channel = new() { ChannelId = "msteams", Conversation = new("19:1", ConversationType: "channel") };

    [Fact]
    public void Names_abstracts_and_keywords_are_cut_at_a_word()
    {
        var document = Samples.Document with
        {
            Source = new Source("Targeted therapy in " + string.Join(' ', Enumerable.Repeat("words", 20)), "A publisher"),
            BasedOn = [new Source(string.Join(' ', Enumerable.Repeat("article", 40)))],
            Tags = ["one", "a tag of rather too many characters", "three", "four"],
        };

        var appearance = Claims(Format(Samples.Answer(Samples.Quoted(document, new Paragraph("Words."))), Personal).Single()).Single()!["appearance"]!;

        Assert.Equal("Targeted therapy in words words words words words words words words words words…", (string?)appearance["name"]);
        Assert.Equal(80, ((string)appearance["name"]!).Length);
        Assert.Equal(
            "Source: Targeted therapy in " + string.Join(' ', Enumerable.Repeat("words", 20)) + ", A…",
            (string?)appearance["abstract"]);
        Assert.InRange(((string)appearance["abstract"]!).Length, 1, 160);
        Assert.Equal(["one", "a tag of rather too many…", "three"], appearance["keywords"]!.AsArray().Select(word => (string?)word));
    }

    [Fact]
    public void A_long_word_is_cut_between_characters()
    {
        var document = Samples.Document with { Source = new Source(new string('x', 78) + "😀😀") };

        var appearance = Claims(Format(Samples.Answer(Samples.Quoted(document, new Paragraph("Words."))), Personal).Single()).Single()!["appearance"]!;

        Assert.Equal(new string('x', 78) + "…", (string?)appearance["name"]);
    }

    [Fact]
    public void A_citation_without_a_title_is_called_by_its_document()
    {
        var document = Samples.Document with { Source = new Source(" ") };

        var appearance = Claims(Format(Samples.Answer(Samples.Quoted(document, new Paragraph("Words."))), Personal).Single()).Single()!["appearance"]!;

        Assert.Equal("targeted-therapy", (string?)appearance["name"]);
        Assert.NotEqual("", (string?)appearance["abstract"]);
    }

    [Fact]
    public void More_citations_than_a_message_may_have_go_into_a_second_one()
    {
        var messages = Format(Samples.Answer([.. Enumerable.Range(1, 21).Select(n => Samples.Quoted(new Paragraph($"Number {n}.")))]), Personal);

        Assert.Equal([20, 1], messages.Select(message => Claims(message).Count));
        Assert.Contains("**Targeted therapy › Side effects** [1]\n\n> Number 21.", messages[1].Text, StringComparison.Ordinal);
        Assert.Equal([false, true], messages.Select(message => message.ChannelData is not null));
    }

    [Fact]
    public void A_message_has_one_root_entity_without_a_label_and_markers_that_match_it()
    {
        var message = Format(SampleTwo, Channel)[0];

        var entity = Assert.Single(message.Entities!);
        Assert.Equal("https://schema.org/Message", entity.GetProperty("type").GetString());
        Assert.False(entity.TryGetProperty("additionalType", out _));
        Assert.Equal([1, 2], Claims(message).Select(claim => (int)claim!["position"]!));
        Assert.Equal(["[1]", "[2]"], message.Text!.Split(' ', '\n').Where(word => word is ['[', _, ']']));
    }

    [Fact]
    public void A_long_reply_is_spread_over_messages_and_a_quotation_is_parted_between_lines()
    {
        var lines = Enumerable.Range(1, 3000).Select(n => $"Line {n} of a passage that never seems to end").ToList();

        var messages = Format(Samples.Answer(new SaidPart("Here:"), Samples.Quoted(new ItemList(lines)), Samples.Quoted(new Paragraph("Short."))), Personal);

        Assert.All(messages, message => Assert.InRange(JsonSerializer.Serialize(message, ActivityJson.Default.Activity).Length * 2, 1, 80_000));
        Assert.True(messages.Count > 3);
        Assert.All(messages.Skip(1), message => Assert.StartsWith("**Targeted therapy › Side effects** [1]\n\n> ", message.Text, StringComparison.Ordinal));
        Assert.All(messages, message => Assert.Contains("Source: Targeted therapy, Starter documents (undated)", message.Text, StringComparison.Ordinal));
        Assert.Equal(
            lines,
            string.Join('\n', messages.Select(message => message.Text))
                .Split('\n')
                .Where(line => line.StartsWith("> - ", StringComparison.Ordinal))
                .Select(line => line[4..]));
    }

    [Fact]
    public void A_line_that_is_too_long_is_parted_between_words()
    {
        var words = string.Join(' ', Enumerable.Range(1, 20_000).Select(n => $"word{n}"));

        var messages = Format(Samples.Answer(Samples.Quoted(new Paragraph(words))), Personal);

        Assert.Equal(
            words,
            string.Join(
                ' ',
                messages.SelectMany(message => message.Text!.Split('\n'))
                    .Where(line => line.StartsWith("> ", StringComparison.Ordinal))
                    .Select(line => line[2..])));
    }

    [Fact]
    public void Suggested_actions_are_three_at_most_and_in_a_personal_chat_only()
    {
        var reply = Samples.Answer(new SaidPart("Hello.")) with { Suggestions = ["One", "Two", "Three", "Four"] };

        Assert.Equal(["One", "Two", "Three"], Format(reply, Personal).Single().SuggestedActions!.Actions!.Select(action => action.Title));
        Assert.All(Format(reply, Personal).Single().SuggestedActions!.Actions!, action => Assert.Equal("imBack", action.Type));
        Assert.All(Format(reply, Channel), message => Assert.Null(message.SuggestedActions));
    }

    [Fact]
    public void Elsewhere_they_are_buttons_of_a_card_that_every_client_shows()
    {
        var card = JsonNode.Parse(Format(SampleTwo with { Suggestions = ["One"] }, Channel)[^1].Attachments!.Single().Content!.Value.GetRawText())!;

        Assert.Equal("1.3", (string?)card["version"]);
        Assert.Equal("""{"type":"Action.Submit","title":"One","data":{"say":"One"}}""", card["actions"]![0]!.ToJsonString());
    }

    private static Reply SampleTwo => Samples.Answer(Samples.Quoted(new Paragraph("One [1].")), Samples.Quoted(new Paragraph("| Two | ")));

    private static JsonArray Claims(Activity message) => JsonNode.Parse(message.Entities!.Single().GetRawText())!["citation"]!.AsArray();

    private static IReadOnlyList<Activity> Format(Reply reply, Activity to) =>
        new ServiceCollection().AddSingleton(Samples.Wording).AddChannels().BuildServiceProvider().GetRequiredService<ReplyFormatters>().Format(reply, to);
}
