using SupportBot.Core.Content;
using SupportBot.Core.Routing.Learning;
using SupportBot.Core.Tests.Samples;

namespace SupportBot.Core.Tests.Routing.Learning;

public sealed class MessageFeaturesTests
{
    /// <summary>0 is a free slot in the table: such a feature would be taken for another.</summary>
    [Fact]
    public void No_class_of_words_makes_the_feature_0()
    {
        string[] words = [.. Enumerable.Range(1, 40).Select(at => $"w{at}")];
        List<Problem> problems = [];
        var classes = WordClasses.Bind(Tree.Node(Tree.Map(("classes", Tree.Map([.. words.Select(word => ($"class {word}", Tree.List(word)))])))), problems);
        var text = new MessageText(classes);
        List<Feature> found = [];

        text.Fill(string.Join(' ', words));
        MessageFeatures.Read(text, found);

        Assert.Empty(problems);
        Assert.Equal(40, words.Select((_, at) => text.Classes(at)[0]).Distinct().Count());
        Assert.DoesNotContain(found, feature => feature.Id == 0);
    }
}
