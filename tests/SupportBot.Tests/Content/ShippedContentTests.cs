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
            .Select(line => Shipped.Release.Ask(line.Earlier, line.Question))
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
