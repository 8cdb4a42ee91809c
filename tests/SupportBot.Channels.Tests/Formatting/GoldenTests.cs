using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Formatting;
using SupportBot.Core.Turns;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.Formatting;

public sealed class GoldenTests
{
    private static readonly JsonSerializerOptions Readable = new(ActivityJson.Default.Options)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    private static readonly Dictionary<string, Activity> Places = new()
    {
        ["webchat"] = new() { ChannelId = "webchat" },
        ["emulator"] = new() { ChannelId = "emulator" },
        ["text"] = new() { ChannelId = "sms" },
        ["teams"] = new() { ChannelId = "msteams", Conversation = new("a:1", ConversationType: "personal") },
        ["teams-group"] = new() { ChannelId = "msteams", Conversation = new("19:1", IsGroup: true, ConversationType: "groupChat") },
    };

    public static TheoryData<string, string> KindsAndPlaces => Pairs();

    [Theory]
    [MemberData(nameof(KindsAndPlaces))]
    public void A_reply_looks_as_its_golden_file(string kind, string place)
    {
        var messages = NewFormatters().Format(SampleReplies.All[kind], Places[place]);

        GoldenFile.AssertSame($"{kind}.{place}.json", JsonSerializer.Serialize(messages, Readable));
    }

    [Fact]
    public void There_is_no_golden_file_without_a_reply() => Assert.Equal(
        SampleReplies.All.Keys.SelectMany(kind => Places.Keys.Select(place => $"{kind}.{place}.json")).Order(StringComparer.Ordinal),
        GoldenFile.Names);

    [Theory]
    [InlineData("webchat")]
    [InlineData("sms")]
    [InlineData("msteams")]
    [InlineData("emulator")]
    [InlineData("somewhere-new")]
    public void A_reply_that_says_nothing_is_no_message(string channelId) =>
        Assert.Empty(NewFormatters().Format(new Reply(Route.SmallTalk, []), new Activity { ChannelId = channelId }));

    private static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var kind in SampleReplies.All.Keys)
            foreach (var place in Places.Keys) pairs.Add(kind, place);
        return pairs;
    }

    private static ReplyFormatters NewFormatters() =>
        new ServiceCollection().AddSingleton(Samples.Wording).AddChannels().BuildServiceProvider().GetRequiredService<ReplyFormatters>();
}
