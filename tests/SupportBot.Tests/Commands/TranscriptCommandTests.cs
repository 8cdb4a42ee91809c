using System.Text.Json.Nodes;
using SupportBot.Testing.Files;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Commands;

/// <summary>What a tester types, and sees.</summary>
[Collection(Alone.Name)]
public sealed class TranscriptCommandTests : IDisposable
{
    private const string Ginger = "Tea › Ginger tea\n\nGinger tea is made of the root.\n\nSource: Tea (undated)\n";

    private readonly TemporaryFolder _corpus = new();
    private readonly TemporaryFolder _talks = new();

    public TranscriptCommandTests()
    {
        _corpus.Write("tea.md", "# Tea\n\n## Ginger tea\nGinger tea is made of the root.\n");
        _corpus.Write("toast.md", "# Toast\n\n## Dry toast\nDry toast is:\n- bread\n- without butter\n");
    }

    public void Dispose()
    {
        _corpus.Dispose();
        _talks.Dispose();
    }

    [Fact]
    public async Task A_script_of_messages_prints_the_talk_and_that_is_a_test_which_holds()
    {
        var messages = _talks.Write("messages.talk", "# Breakfast\n> what is ginger tea\n>what is dry toast\n");

        var printed = await RunAsync(messages);
        var again = await RunAsync(_talks.Write("printed.talk", printed.Output));

        Assert.Equal(
            new CommandRun(
                0,
                $"# Breakfast\n> what is ginger tea\n{Ginger}\n>what is dry toast\nToast › Dry toast\n\nDry toast is:\n• bread\n• without butter\n\nSource: "
                + "Toast (undated)\n",
                ""),
            printed);
        Assert.Equal(new CommandRun(0, $"{_talks.Path}/printed.talk: the same, 2 turns\n", ""), again);
    }

    [Fact]
    public async Task What_changed_is_shown_with_its_place_and_the_lines_around_it()
    {
        var talk = _talks.Write(
            "toast.talk",
            "> what is ginger tea\n…\n\n> what is dry toast\nToast › Dry toast\n\nDry toast is:\n• bread\n• without jam\n\nSource: Toast (undated)\n");

        var run = await RunAsync(talk);

        Assert.Equal(
            new CommandRun(
                1,
                $"""
                {talk}:4
                  > what is dry toast
                  …
                  Dry toast is:
                  • bread
                - • without jam
                + • without butter

                  Source: Toast (undated)

                {talk}: 1 of 2 turns differs

                """.ReplaceLineEndings("\n"),
                ""),
            run);
    }

    [Theory]
    [InlineData("Tea › Ginger tea\n…")]
    [InlineData("…\nGinger tea is made of the root.\n...")]
    [InlineData("…\nGinger tea is made …\n…")]
    [InlineData("…\n… is … the root.\n…")]
    [InlineData("\n\n…\nSource: Tea (undated)\n\n\n")]
    [InlineData("…")]
    [InlineData("says: GINGER tea  is made")]
    [InlineData("says: Ginger tea Ginger tea is made of the root. Source:")]
    [InlineData("never says: toast\nroute: answer\nquotes: tea#ginger-tea")]
    [InlineData("# a comment\nTea › Ginger tea\n# another\n…")]
    public async Task What_matters_of_a_reply_is_enough(string expected) =>
        Assert.Equal((0, ""), await OutcomeAsync($"> what is ginger tea\n{expected}\n> what is dry toast\nroute: answer\n"));

    [Theory]
    [InlineData("Ginger tea\n…", "- Ginger tea")]
    [InlineData("…\nGinger tea … leaf.\n…", "- Ginger tea … leaf.")]
    [InlineData("…\nSource: Tea (undated)\nTea › Ginger tea", "- Tea › Ginger tea")]
    [InlineData("Tea › Ginger tea", "+ Source: Tea (undated)")]
    [InlineData("says: leaf", "! It should say: leaf")]
    [InlineData("never says: ginger TEA", "! It should never say: ginger TEA")]
    [InlineData("route: no_answer", "! Its route should be no_answer, and is answer.")]
    [InlineData("quotes: toast#dry-toast", "! It should quote toast#dry-toast, and quotes tea#ginger-tea.")]
    public async Task And_what_is_missing_is_told(string expected, string told)
    {
        var run = await RunAsync(_talks.Write("one.talk", $"> what is ginger tea\n{expected}\n"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(told, run.Output.Split('\n'));
    }

    [Fact]
    public async Task What_stands_above_the_first_message_is_the_welcome_and_a_line_begins_another_talk()
    {
        var talk = _talks.Write("two.talk", "route: small_talk\n\n> what is ginger tea\nroute: answer\n---\n…\n> and its price\nnever says: About\n");

        Assert.Equal((0, $"{talk}: the same, 4 turns\n"), ((await RunAsync(talk)).ExitCode, (await RunAsync(talk)).Output));
    }

    [Fact]
    public async Task The_locale_decides_whose_numbers_are_shown()
    {
        Assert.Equal((0, ""), await OutcomeAsync("locale: en-GB\n> I want to die\nsays: 116 123\nnever says: 988\n"));
        Assert.Equal((0, ""), await OutcomeAsync("locale: en-US\n> I want to die\nsays: 988\nnever says: 116 123\n"));
    }

    [Fact]
    public async Task Lines_that_look_like_a_scripts_own_are_printed_so_that_they_read_as_the_bots()
    {
        _corpus.Write("odd.md", "# Odd marks\n\n## Oddity\nOddity has these:\n\n\\> 38 °C\n\n\\# 1\n\nroute: odd\n\n\\\\ slash\n");
        var messages = _talks.Write("messages.talk", "> what is oddity\n");

        var printed = await RunAsync(messages);
        var again = await RunAsync(_talks.Write("printed.talk", printed.Output));

        Assert.Contains("\n\\> 38 °C\n\\# 1\n\\route: odd\n\\\\ slash\n", printed.Output, StringComparison.Ordinal);
        Assert.Equal(new CommandRun(0, $"{_talks.Path}/printed.talk: the same, 1 turn\n", ""), again);
    }

    [Fact]
    public async Task Update_writes_what_the_bot_says_now_and_leaves_the_rest_as_it_was()
    {
        const string kept = "# Kept\n> what is dry toast\nsays: butter\n…\n\n";
        const string next = "# of what comes next\n> what is dry toast\nroute: answer\n";
        var talk = _talks.Write("old.talk", $"{kept}> what is ginger tea\n# also kept\nroute: answer\nTea: of the leaf.\n\n{next}");

        var run = await RunAsync("--update", talk);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"{kept}> what is ginger tea\n# also kept\nroute: answer\n{Ginger}\n{next}", await File.ReadAllTextAsync(talk));
        Assert.Equal(0, (await RunAsync(talk)).ExitCode);
    }

    [Fact]
    public async Task Update_leaves_comments_and_the_locale_above_the_welcome()
    {
        var talk = _talks.Write("old.talk", "# Somebody comes\nlocale: en-GB\nHow do you do?\n\n> what is ginger tea\n");

        Assert.Equal(0, (await RunAsync("--update", talk)).ExitCode);

        Assert.StartsWith(
            $"# Somebody comes\nlocale: en-GB\n\n{Shipped.Wording.Welcome.Split('\n')[0]}\n", await File.ReadAllTextAsync(talk), StringComparison.Ordinal);
        Assert.EndsWith("\n\n> what is ginger tea\n", await File.ReadAllTextAsync(talk), StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync(talk)).ExitCode);
    }

    [Fact]
    public async Task An_updated_transcript_is_recorded_anew()
    {
        var talk = _talks.Write("old.transcript", Recorded("Something else."));

        Assert.Equal(0, (await RunAsync("--update", talk)).ExitCode);

        var activities = JsonNode.Parse(await File.ReadAllTextAsync(talk))!.AsArray();
        Assert.Equal(
            ["conversationUpdate", "event", "message", "message"],
            activities.Select(activity => (string)activity!["type"]!));
        Assert.Equal(["a-1", "a-2", "a-3", "a-3-1"], activities.Select(activity => (string)activity!["id"]!));
        Assert.Equal(new CommandRun(0, $"{talk}: the same, 3 turns\n", ""), await RunAsync(talk));
    }

    [Fact]
    public async Task A_check_that_fails_is_nothing_that_an_update_could_mend()
    {
        var text = "> what is ginger tea\nsays: leaf\n";
        var talk = _talks.Write("old.talk", text);

        Assert.Equal(1, (await RunAsync("--update", talk)).ExitCode);
        Assert.Equal(text, await File.ReadAllTextAsync(talk));
    }

    [Fact]
    public async Task A_recording_opens_in_the_Emulator_and_can_be_played_again()
    {
        var talk = _talks.Write("messages.talk", "…\n> what is ginger tea\n");
        var recording = Path.Combine(_talks.Path, "recorded.transcript");

        await RunAsync(talk, "--record", recording);

        var activities = JsonNode.Parse(await File.ReadAllTextAsync(recording))!.AsArray();
        Assert.Equal(
            [("conversationUpdate", "user"), ("message", "bot"), ("message", "user"), ("message", "bot")],
            activities.Select(activity => ((string)activity!["type"]!, (string)activity["from"]!["role"]!)));
        Assert.All(activities, activity =>
        {
            Assert.Equal("emulator", (string)activity!["channelId"]!);
            Assert.NotEqual((string)activity["from"]!["role"]!, (string)activity["recipient"]!["role"]!);
            Assert.True(DateTimeOffset.TryParse((string)activity["timestamp"]!, out _));
            Assert.NotEmpty((string)activity["conversation"]!["id"]!);
        });
        Assert.Equal(activities.Count, activities.Select(activity => (string)activity!["id"]!).Distinct().Count());
        Assert.Equal(new CommandRun(0, $"{recording}: the same, 2 turns\n", ""), await RunAsync(recording));
    }

    [Fact]
    public async Task A_transcript_of_the_Emulator_is_compared_by_what_members_see()
    {
        var same = _talks.Write("same.transcript", Recorded("**Tea › Ginger tea**\\n\\n> Ginger tea is made of the root.\\n\\nSource: Tea (undated)"));
        var other = _talks.Write("other.transcript", Recorded("**Tea › Ginger tea**\\n\\n> Ginger tea is made … root.\\n\\nSource: Tea (undated)"));

        Assert.Equal(new CommandRun(0, $"{same}: the same, 3 turns\n", ""), await RunAsync(same));
        Assert.Equal(
            new CommandRun(
                1,
                $"""
                {other}, activity 3
                  > what is ginger tea
                  **Tea › Ginger tea**

                - > Ginger tea is made … root.
                + > Ginger tea is made of the root.

                  Source: Tea (undated)

                {other}: 1 of 3 turns differs

                """.ReplaceLineEndings("\n"),
                ""),
            await RunAsync(other));
    }

    [Theory]
    [InlineData("activities")]
    [InlineData("transcript")]
    public async Task A_transcript_may_stand_in_an_object(string property)
    {
        var reply = "**Tea › Ginger tea**\\n\\n> Ginger tea is made of the root.\\n\\nSource: Tea (undated)";
        var file = _talks.Write("object.transcript", $"{{ \"{property}\": {Recorded(reply)} }}");

        Assert.Equal(new CommandRun(0, $"{file}: the same, 3 turns\n", ""), await RunAsync(file));
    }

    [Fact]
    public async Task Buttons_and_cards_that_are_missing_show()
    {
        var talk = _talks.Write("cards.transcript", Recorded(
            "**Tea › Ginger tea**\\n\\n> Ginger tea is made of the root.\\n\\nSource: Tea (undated)",
            """
            , "attachments": [ { "contentType": "application/vnd.microsoft.card.adaptive", "content": {} } ],
            "suggestedActions": { "actions": [ { "type": "imBack", "title": "More", "value": "more tea" }, { "type": "imBack", "title": "Less", "value": "Less" } ] }
            """));

        Assert.Contains(
            "- [button] More = more tea\n- [button] Less\n- [attachment] application/vnd.microsoft.card.adaptive\n", (await RunAsync(talk)).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_gets_a_line_for_each_talk_in_it()
    {
        _talks.Write("b/good.talk", "> what is ginger tea\nroute: answer\n");
        _talks.Write("a.talk", "> what is ginger tea\nroute: crisis\n");
        _talks.Write("c.talk", "> what is ginger tea\n");
        _talks.Write("d.talk", "nobody\n".Replace("nobody", "# nobody", StringComparison.Ordinal));
        _talks.Write("notes.md", "> not a talk\n");

        var run = await RunAsync(_talks.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith(
            $"{_talks.Path}/a.talk: 1 of 1 turn differs\n{_talks.Path}/b/good.talk: the same, 1 turn\n{_talks.Path}/c.talk: "
            + "played, 1 turn; nothing is expected in it\n",
            run.Output,
            StringComparison.Ordinal);
        Assert.Equal(
            $"{_talks.Path}/d.talk: error empty-talk: Nobody says anything in it. Write each message of the member on a line that begins with >, for "
            + "example: > what is Ibrance\n",
            run.Error);
    }

    [Theory]
    [InlineData("{}", ": error no-transcript: It holds no activities.")]
    [InlineData("> hello", ":1: error no-transcript: It isn't a JSON array of activities: see byte 1 of this line.")]
    [InlineData("[\n  { \"type\": 3 }\n]", ":2: error no-transcript: It isn't a JSON array of activities: see byte 14 of this line.")]
    [InlineData("[]", ": error no-transcript: Nobody says anything to the bot in it.")]
    [InlineData("null", ": error no-transcript: It holds no activities.")]
    [InlineData("[null]", ": error no-transcript: Its activity 1 has no type.")]
    [InlineData(
        """[{ "type": "message", "from": { "role": "bot" }, "text": "Hi" }]""",
        ": error no-transcript: Its activity 1 is the bot's, and nobody spoke before it.")]
    public async Task A_transcript_that_cannot_be_read_is_told_with_place_and_fix(string text, string told)
    {
        var file = _talks.Write("bad.transcript", text);

        Assert.Equal(
            new CommandRun(1, "", $"{file}{told} Save it again from the Emulator, or record one: transcript run --record OUT.transcript FILE.\n"),
            await RunAsync(file));
    }

    [Fact]
    public async Task What_is_not_there_or_no_text_is_told()
    {
        var missing = Path.Combine(_talks.Path, "no-such.talk");
        _talks.Write("binary.talk", [0x3e, 0x20, 0xff, 0xfe, 0x00]);
        var binary = Path.Combine(_talks.Path, "binary.talk");

        Assert.Equal(
            new CommandRun(
                1, "",
                $"{missing}: error no-talk: There is no such file, nor a folder with talks. Name a .transcript file of the Emulator, a script of lines "
                + "(.talk), or a folder with such files.\n"),
            await RunAsync(missing));
        Assert.Equal(new CommandRun(1, "", $"{binary}: error not-text: It isn't text in UTF-8. Save it as plain text in UTF-8.\n"), await RunAsync(binary));
        Assert.Equal(new CommandRun(1, "", "--record writes one talk: name one file.\n"), await RunAsync(binary, binary, "--record", missing));
    }

    private Task<CommandRun> RunAsync(params string[] args) => CommandLine.RunAsync(["transcript", "run", "--corpus", _corpus.Path, .. args]);

    /// <summary>The exit code, and what was said apart from the summary.</summary>
    private async Task<(int, string)> OutcomeAsync(string script)
    {
        var run = await RunAsync(_talks.Write("script.talk", script));
        return (run.ExitCode, run.Error + string.Join('\n', run.Output.Split('\n').SkipLast(2)));
    }

    /// <summary>As the Emulator saves a talk: the bot joins, then the member, then a message with its reply; roles only where it writes them.</summary>
    private static string Recorded(string reply, string more = "") =>
        $$"""
        [
          {
            "type": "conversationUpdate", "membersAdded": [ { "id": "b-1", "name": "Bot" } ], "channelId": "emulator", "conversation": { "id": "c-1|livechat" },
            "id": "a-1", "localTimestamp": "2026-01-02T03:04:05+01:00", "recipient": { "id": "b-1", "name": "Bot", "role": "bot" },
            "timestamp": "2026-01-02T02:04:05.499Z", "from": { "id": "u-1", "name": "User" }, "locale": "en-US", "serviceUrl": "http://localhost:53559"
          },
          { "type": "event", "name": "webchat/join", "id": "a-2", "channelId": "emulator", "conversation": { "id": "c-1|livechat" }, "from": { "id": "u-1" }, "recipient": { "id": "b-1", "role": "bot" } },
          {
            "text": "what is ginger tea", "textFormat": "plain", "type": "message", "channelData": { "clientActivityID": "1" }, "channelId": "emulator",
            "from": { "id": "u-1", "name": "User", "role": "user" }, "locale": "en-US", "timestamp": "2026-01-02T02:04:10.476Z",
            "conversation": { "id": "c-1|livechat" }, "id": "a-3", "recipient": { "id": "b-1", "name": "Bot", "role": "bot" }, "serviceUrl": "http://localhost:53559"
          },
          { "type": "typing", "from": { "id": "b-1", "role": "bot" }, "replyToId": "a-3" },
          {
            "type": "message", "serviceUrl": "http://localhost:53559", "channelId": "emulator", "from": { "id": "b-1", "name": "Bot", "role": "bot" },
            "conversation": { "id": "c-1|livechat" }, "recipient": { "id": "u-1", "role": "user" }, "text": "{{reply}}", "replyToId": "a-3", "id": "a-4",
            "timestamp": "2026-01-02T02:04:10.487Z"{{more}}
          },
          { "type": "trace", "from": { "id": "b-1", "role": "bot" }, "name": "SupportBot.Turn", "value": { "elapsedMs": 1 }, "replyToId": "a-3" }
        ]
        """;
}
