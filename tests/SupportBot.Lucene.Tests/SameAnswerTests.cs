using System.Text.Json;
using SupportBot.Core.Answers;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Turns;

namespace SupportBot.Lucene.Tests;

/// <summary>Which engine finds the candidates makes no difference to members.</summary>
public sealed class SameAnswerTests : IDisposable
{
    private readonly AnalyzedCorpus _corpus = ShippedCorpus.Analyze();
    private readonly string _folder = Directory.CreateTempSubdirectory("supportbot-").FullName;
    private readonly LuceneIndex _lucene;
    private readonly ImpactIndex _memory;

    public SameAnswerTests()
    {
        _lucene = new LuceneIndex(_corpus.Terms, _folder);
        _memory = new ImpactIndex(_corpus.Terms);
    }

    public void Dispose()
    {
        _lucene.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("answerable.jsonl")]
    [InlineData("unanswerable.jsonl")]
    public void Both_engines_give_the_same_answer_to_every_question(string file)
    {
        var (lucene, memory) = (new Answerer(_corpus, _lucene, new()), new Answerer(_corpus, _memory, new()));

        Assert.All(Questions(file), question =>
        {
            var (mine, other) = (lucene.Answer(question, Topic.None), memory.Answer(question, Topic.None));
            Assert.Equal(other.Quoted.Select(quoted => quoted.Text), mine.Quoted.Select(quoted => quoted.Text));
            Assert.Equal(other.Hits.Select(hit => hit.Number), mine.Hits.Select(hit => hit.Number));
            Assert.Equal(other.Confidence, mine.Confidence);
        });
    }

    [Fact]
    public void Both_engines_give_every_passage_the_same_score_but_for_rounding()
    {
        var (mine, other) = (new Candidate[_corpus.Passages.Count], new Candidate[_corpus.Passages.Count]);

        Assert.All(Enumerable.Range(0, _corpus.Words.Vocabulary.Count), term =>
        {
            var found = _lucene.Search([new QueryTerm(term, 0.85f)], mine);
            Assert.Equal(found, _memory.Search([new QueryTerm(term, 0.85f)], other));
            Assert.All(mine[..found].OrderBy(candidate => candidate.Passage).Zip(other[..found].OrderBy(candidate => candidate.Passage)), both =>
            {
                Assert.Equal(both.Second.Passage, both.First.Passage);
                Assert.Equal(both.Second.Score, both.First.Score, tolerance: both.Second.Score * 0.02f);
            });
        });
    }

    private static IEnumerable<string> Questions(string file) =>
        from line in File.ReadLines(Path.Combine(ShippedCorpus.Root, "tests", "questions", file))
        let entry = JsonDocument.Parse(line).RootElement
        where entry.GetProperty("split").GetString() == "tune"
        select entry.GetProperty("question").GetString()!;
}
