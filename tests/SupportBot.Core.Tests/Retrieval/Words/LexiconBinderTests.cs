using SupportBot.Core.Content;
using SupportBot.Core.Retrieval.Words;
using SupportBot.Core.Tests.Samples;

namespace SupportBot.Core.Tests.Retrieval.Words;

public sealed class LexiconBinderTests
{
    private readonly List<Problem> _problems = [];

    [Fact]
    public void Each_list_holds_concepts_of_its_kind()
    {
        var lexicon = Bind(Tree.Map(
            ("drugs", Tree.List(Tree.List("Ibrance", "palbociclib"))),
            ("treatments", Tree.List(Tree.List("chemotherapy", "chemo"))),
            ("cell-types", Tree.List(Tree.List("HER2-positive"))),
            ("symptoms", Tree.List("nausea")),
            ("terms", Tree.List(Tree.List("FDA"))),
            ("other-drugs", Tree.List("Truqap")),
            ("drug-endings", Tree.List("mab"))));

        Assert.Equal(
            ["Drug Ibrance/palbociclib", "Treatment chemotherapy/chemo", "CellType HER2-positive", "Symptom nausea", "Term FDA", "Drug Truqap"],
            lexicon.Concepts.Select(concept => $"{concept.Kind} {string.Join('/', concept.Names)}"));
        Assert.Equal(["mab"], lexicon.DrugEndings);
        Assert.Empty(_problems);
    }

    [Fact]
    public void Lay_words_and_spellings_lead_to_the_documents_words()
    {
        var lexicon = Bind(Tree.Map(
            ("lay", Tree.List(Tree.Map(("say", Tree.List("bald", "balding")), ("mean", "hair loss")))),
            ("spellings", Tree.Map(("oestrogen", "estrogen")))));

        var lay = Assert.Single(lexicon.LayTerms);
        Assert.Equal(["bald", "balding"], lay.Said);
        Assert.Equal(["hair loss"], lay.Meant);
        Assert.Equal([new("oestrogen", "estrogen")], lexicon.Spellings);
        Assert.Empty(_problems);
    }

    [Fact]
    public void What_does_not_fit_is_told_with_its_line_and_the_rest_is_kept()
    {
        var lexicon = Bind(Tree.Map(
            ("drugs", Tree.List(Tree.List(), "Ibrance")),
            ("medicines", "Verzenio"),
            ("lay", Tree.List(Tree.Map(("says", "bald"), ("mean", "hair loss"))))));

        Assert.Equal(["Ibrance"], lexicon.Concepts.Select(concept => concept.Name));
        Assert.Equal(
            [
                "sample.yaml:3: error unknown-key: \"medicines\" is not known here. Use one of: "
                + "drugs, treatments, cell-types, symptoms, terms, other-drugs, drug-endings, lay, spellings.",
                "sample.yaml:2: error empty-entry: An entry without a name. List its names: - [Verzenio, abemaciclib].",
                "sample.yaml:5: error unknown-key: \"says\" is not known here. Use one of: say, mean.",
            ],
            _problems.Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("Xgeva, denosumab]")]
    [InlineData("[Xgeva")]
    [InlineData("Xgeva, denosumab")]
    public void A_name_that_lost_its_bracket_is_told(string name)
    {
        var lexicon = Bind(Tree.Map(("drugs", Tree.List(name, Tree.List("Ibrance", "palbociclib")))));

        Assert.Equal(["Ibrance"], lexicon.Concepts.Select(concept => concept.Name));
        Assert.Equal(
            ["sample.yaml:2: error wrong-shape: A bracket is missing, so several names were read as one. Write the names in brackets: - [Xgeva, denosumab]."],
            _problems.Select(problem => problem.ToString()));
    }

    private Lexicon Bind(Tree.Entries map) => LexiconBinder.Bind(Tree.Node(map), _problems);
}
