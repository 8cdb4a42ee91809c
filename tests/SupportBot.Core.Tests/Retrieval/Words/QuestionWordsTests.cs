using SupportBot.Core.Content;
using SupportBot.Core.Retrieval.Words;
using SupportBot.Core.Tests.Samples;

namespace SupportBot.Core.Tests.Retrieval.Words;

public sealed class QuestionWordsTests
{
    private readonly List<Problem> _problems = [];

    [Fact]
    public void A_line_of_words_may_hold_many_and_a_phrase_stays_whole()
    {
        var words = QuestionWords.Bind(Tree.Node(Tree.Map(
            ("stop-words", Tree.List("the a  an", "of")),
            ("filler", Tree.List("hello")),
            ("pronouns", "it its"),
            ("continuations", Tree.List("and", "what about")))), _problems);

        Assert.Empty(_problems);
        Assert.Equal(["the", "a", "an", "of"], words.StopWords);
        Assert.Equal(["hello"], words.Filler);
        Assert.Equal(["it", "its"], words.Pronouns);
        Assert.Equal(["and", "what about"], words.Continuations);
    }

    [Fact]
    public void An_aspect_has_ways_of_asking_headings_and_cues()
    {
        var words = QuestionWords.Bind(Tree.Node(Tree.Map(("aspects", Tree.List(
            Tree.Map(("id", "side-effects"), ("ask", Tree.List("what … do to me")), ("headings", "risks"), ("cues", Tree.List("may cause")), ("list", "yes")),
            Tree.Map(("id", "what-is"), ("soft", "yes")))))), _problems);

        Assert.Empty(_problems);
        Assert.Equal(
            ["side-effects|what … do to me|risks|may cause|True|False", "what-is||||False|True"],
            words.Aspects.Select(aspect => $"{aspect.Id}|{string.Join(',', aspect.Asked)}|{string.Join(',', aspect.Headings)}|{string.Join(',', aspect.Cues)}|{aspect.IsList}|{aspect.IsSoft}"));
    }

    [Fact]
    public void An_aspect_without_an_id_or_with_a_misspelt_key_is_told()
    {
        QuestionWords.Bind(Tree.Node(Tree.Map(("aspects", Tree.List(Tree.Map(("asks", "why")))))), _problems);

        Assert.Equal(
            ["unknown-key: \"asks\" is not known here.", "missing-key: \"id\" is missing."], _problems.Select(problem => $"{problem.Rule}: {problem.Message}"));
    }
}
