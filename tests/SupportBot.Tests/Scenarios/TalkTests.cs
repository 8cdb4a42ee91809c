using Microsoft.Extensions.Configuration;
using SupportBot.Channels.Formatting;
using SupportBot.Tests.Samples;
using SupportBot.Transcripts;

namespace SupportBot.Tests.Scenarios;

/// <summary>
/// Every talk in tests/scenarios, played to the bot over the shipped content, as <c>transcript run tests/scenarios</c> does it. A new one is a file;
/// nothing is to be added here.
/// </summary>
public sealed class TalkTests
{
    private static readonly string Folder = Repository.Path("tests", "scenarios");

    public static TheoryData<string> Talks => [.. SceneFile.Find([Folder]).Select(file => Path.GetRelativePath(Folder, file))];

    [Theory]
    [MemberData(nameof(Talks))]
    public async Task The_bot_says_what_it_said(string talk)
    {
        var scene = SceneFile.Read(Path.Combine(Folder, talk), new PlainText(Shipped.Wording));
        var settings = new ConfigurationBuilder().AddJsonFile(Repository.Path("appsettings.json")).Build();

        var played = await new ScenePlayer(Shipped.Release.Turns, Shipped.Wording, settings).PlayAsync(scene, CancellationToken.None);

        Assert.True(scene.IsTest, "Nothing is expected in it.");
        Assert.Empty(
            played.Where(turn => !turn.Holds).Select(
                turn => string.Join('\n', [turn.Turn.Place, .. turn.Difference.Select(line => line.ToString()), .. turn.Complaints])));
    }

    [Fact]
    public void Each_kind_of_talk_is_there() => Assert.Superset(
        new HashSet<string> { "newly-told", "misspelt", "follow-ups", "crisis-then-quiet", "not-in-the-documents", "greeting", "recorded" },
        SceneFile.Find([Folder]).Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet());
}
