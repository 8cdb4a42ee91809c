using System.Text.RegularExpressions;
using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Core.Turns;
using SupportBot.Ingestion.Checks;
using SupportBot.Ingestion.Yaml;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Content;

/// <summary>What holds for every answer from the documents that the repository ships.</summary>
public sealed partial class ShippedContentTests
{
    /// <summary>Each document as one line, without the marks of Markdown.</summary>
    private static readonly Dictionary<string, string> Files = Shipped.Release.Corpus.Documents.ToDictionary(
        document => document.Id,
        document => Folded(Link().Replace(File.ReadAllText(Path.Combine(Shipped.Folder.Path, document.File)), "$1")));

    public static TheoryData<string> Documents => [.. Shipped.Release.Corpus.Documents.Select(document => document.Id)];

    [Fact]
    public void No_document_has_an_error() =>
        Assert.DoesNotContain(CorpusCheck.Run(Shipped.Folder), problem => problem.Severity == Severity.Error);

    [Fact]
    public void Everything_that_is_quoted_stands_word_for_word_in_its_document()
    {
        var replies = QuestionFile.Answerable.Concat(QuestionFile.Unanswerable)
            .Select(line => Shipped.Release.Ask(line.History, line.Text))
            .ToList();

        Assert.All(replies, AssertVerbatim);
        Assert.InRange(replies.Count(reply => reply.Route == Route.Answer), QuestionFile.Answerable.Count / 2, replies.Count);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void So_does_what_is_quoted_to_questions_made_of_headings(string id)
    {
        var document = Shipped.Release.Corpus.Documents.Single(document => document.Id == id);
        foreach (var passage in PassageSplitter.Split(document))
        {
            var heading = passage.Section is [.., var innermost] ? innermost : document.Title;
            foreach (var question in new[] { heading, $"what is {heading}?", $"{document.Title}: {heading}", $"side effects of {heading}" })
            {
                var reply = Shipped.Release.Ask([], question);
                AssertVerbatim(reply);
            }
        }
    }

    [Fact]
    public void A_drug_that_the_documents_do_not_name_is_never_answered_about()
    {
        var drugs = OtherDrugs();
        Assert.InRange(drugs.Count, 100, 10_000);
        string[] templates = ["{0}", "what is {0}", "What are the side effects of {0}?", "how is {0} given", "hormone therapy or {0}"];

        var answered = drugs
            .SelectMany(drug => templates.Select(template => string.Format(template, drug)))
            .Where(question => Shipped.Release.Ask([], question).Route == Route.Answer);

        Assert.Empty(answered);
    }

    /// <summary>Names that no list of ours has: what is unknown is declined because it is unknown.</summary>
    [Theory]
    [InlineData("Velcade")]
    [InlineData("Revlimid")]
    [InlineData("Votrient")]
    [InlineData("Zelboraf")]
    [InlineData("Aloxi")]
    [InlineData("Vyvanse")]
    [InlineData("Ruxience")]
    [InlineData("Zirabev")]
    [InlineData("Jakafi")]
    [InlineData("Pomalyst")]
    public void A_drug_that_nobody_has_heard_of_is_not_answered_about(string drug)
    {
        Assert.DoesNotContain(drug, OtherDrugs());

        Assert.Equal(Route.NoAnswer, Shipped.Release.Ask([], $"what are the side effects of {drug}").Route);
        Assert.Equal(Route.NoAnswer, Shipped.Release.Ask([], drug).Route);
    }

    /// <summary>A document that only mentions a drug beside its own must not speak for it.</summary>
    [Theory]
    [InlineData("Herceptin side effects", "targeted-therapy#side-effects")]
    [InlineData("what are the side effects of Perjeta", "targeted-therapy#side-effects")]
    [InlineData("side effects of Nerlynx", "targeted-therapy#side-effects")]
    [InlineData("tukysa side effects", "targeted-therapy#side-effects")]
    [InlineData("xeloda side effects", "chemotherapy#side-effects")]
    [InlineData("zometa side effects", "bone-strengthening-drugs#side-effects")]
    public void The_side_effects_of_a_drug_are_those_of_its_own_treatment(string question, string passage) =>
        Assert.Equal(passage, Shipped.Release.Ask([], question).Passages[0].Passage.Reference);

    /// <summary>The documents tell no side effects of these, and nothing else answers the question.</summary>
    [Theory]
    [InlineData("what are the side effects of Keytruda")]
    [InlineData("side effects of immunotherapy")]
    [InlineData("palliative care side effects")]
    public void Side_effects_that_no_document_tells_are_not_made_up_from_something_else(string question) =>
        Assert.Equal(Route.NoAnswer, Shipped.Release.Ask([], question).Route);

    /// <summary>The second half has no subject of its own, and the first one's is in no document.</summary>
    [Theory]
    [InlineData("how does a CT scan feel and what are the risks")]
    [InlineData("what is dialysis and is it painful")]
    [InlineData("do they do a liver transplant and what are the risks")]
    public void Half_a_question_is_not_answered_about_something_else(string question) =>
        Assert.Equal(Route.NoAnswer, Shipped.Release.Ask([], question).Route);

    [Fact]
    public void A_side_of_it_may_be_named_in_passing() =>
        Assert.Equal(
            "your-choices#taking-a-break-from-treatment",
            Shipped.Release.Ask(
                [], "my sister would like a pause because of the side effects, may she bring it up with her team").Passages[0].Passage.Reference);

    [Theory]
    [InlineData("thank you so much")]
    [InlineData("ok thanks")]
    [InlineData("no")]
    [InlineData("bye for now")]
    public void Thanks_and_goodbyes_are_no_questions(string message) =>
        Assert.Equal(Route.SmallTalk, Shipped.Release.Ask([], message).Route);

    private static void AssertVerbatim(Reply reply)
    {
        foreach (var found in reply.Passages)
        {
            var lines = found.Passage.Body.Split('\n');
            Assert.All(lines, line => Assert.Contains(Folded(ListMark().Replace(line, "")), Files[found.Passage.Document.Id], StringComparison.Ordinal));
            if (found.Quoted is not { } quoted) continue;
            Assert.NotEqual("", quoted.Trim());
            Assert.Contains(Folded(quoted), Folded(found.Passage.Text), StringComparison.Ordinal);
        }
        foreach (var part in reply.Parts.OfType<QuotedPart>())
            Assert.Contains(part.Quotation.Text, part.Quotation.Passage.Body, StringComparison.Ordinal);
        Assert.Equal(
            reply.Passages.Where(found => found.Quoted is not null).Select(found => found.Quoted),
            reply.Parts.OfType<QuotedPart>().Select(part => part.Quotation.Text));
    }

    private static List<string> OtherDrugs()
    {
        var lexicon = (MapNode)YamlTree.Parse(File.ReadAllText(Path.Combine(Shipped.Folder.Path, "lexicon.yaml")), "lexicon.yaml");
        return [.. ((ListNode)lexicon["other-drugs"]!).Items.OfType<TextNode>().Select(node => node.Value!)];
    }

    private static string Folded(string text) => WhiteSpace().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]+\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^(• |\d+\. )")]
    private static partial Regex ListMark();
}
