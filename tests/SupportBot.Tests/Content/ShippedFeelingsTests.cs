using SupportBot.Composition;
using SupportBot.Core.Turns;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Content;

/// <summary>What is acknowledged before anything is answered, over the content that the repository ships.</summary>
public sealed class ShippedFeelingsTests
{
    [Fact]
    public void What_a_feeling_is_about_is_named_by_a_heading()
    {
        var about = Talk.Load(Shipped.Settings.DialogsPath).Manners.Feelings.Select(feeling => feeling.About).OfType<string>().Distinct().ToList();

        Assert.NotEmpty(about);
        Assert.All(about, words => Assert.True(IsNamed(words), words));
    }

    [Fact]
    public void Over_documents_that_know_nothing_of_a_feeling_the_talk_is_about_what_it_was()
    {
        var release = Shipped.Over(Repository.Path("tests", "scenarios", "follow-ups", "corpus"));
        var before = release.Turns.Handle(ConversationState.New, new Turn("what is Ventolin")).State;
        var after = release.Turns.Handle(before, new Turn("i feel so low")).State;

        Assert.NotEmpty(before.Topic.Subjects);
        Assert.Equal(before.Topic, after.Topic);
    }

    private static bool IsNamed(string words) =>
        Shipped.Release.Passages.Any(passage => passage.HeadingPath.Contains(words, StringComparison.OrdinalIgnoreCase));
}
