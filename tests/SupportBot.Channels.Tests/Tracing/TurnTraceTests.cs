using System.Text.Json;
using System.Text.Json.Nodes;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Tracing;
using SupportBot.Core.Answers;
using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Turns;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.Tracing;

public sealed class TurnTraceTests
{
    private static readonly TimeSpan Elapsed = TimeSpan.FromMilliseconds(0.4126);

    [Fact]
    public void A_turn_that_searched_shows_question_candidates_and_decision() => AssertTrace(
        """
        {
          "type": "trace",
          "name": "SupportBot.Turn",
          "label": "Turn: answer (confident, confidence 0.91)",
          "valueType": "https://supportbot.example/schemas/turn",
          "value": {
            "route": "answer",
            "also": [ "crisis" ],
            "decision": "confident",
            "confidence": 0.913,
            "threshold": 0.5,
            "question": {
              "facets": [
                { "name": "Ibrance", "kind": "drug", "idf": 5.25, "known": true },
                { "name": "side effects", "kind": "aspect", "idf": 2.062, "known": true },
                { "name": "what is", "kind": "soft_aspect", "idf": 1, "known": false }
              ],
              "respelled": [ { "written": "sde", "understood": "side" } ],
              "fromConversation": [ "Ibrance" ],
              "asksForList": true
            },
            "candidates": [
              {
                "passage": "targeted-therapy#side-effects",
                "heading": "Targeted therapy › Side effects",
                "score": 2.862,
                "quoted": true,
                "lacksEssential": false,
                "features": { "Lexical": 0.5, "Coverage": 1, "Rest": 0, "Focus": 0.75, "Specificity": 1, "TitleSpecificity": 0, "Opening": 0, "List": 1, "Asked": 0, "AskedFit": 0, "AskedOdds": 0, "AskedLine": 0, "AskedVotes": 0, "Unanswered": 0, "UnansweredLine": 0, "UnansweredVotes": 0, "UnansweredChance": 0, "LacksEssential": 0, "OtherSide": 0, "WordShare": 0, "DocumentShare": 0, "Continuity": 0 }
              },
              {
                "passage": "targeted-therapy",
                "heading": "Targeted therapy",
                "score": 1.5,
                "quoted": false,
                "lacksEssential": true,
                "features": { "Lexical": 0.25, "Coverage": 0.333, "Rest": 0, "Focus": 0, "Specificity": 0, "TitleSpecificity": 1, "Opening": 1, "List": 0, "Asked": 0, "AskedFit": 0, "AskedOdds": 0, "AskedLine": 0, "AskedVotes": 0, "Unanswered": 0, "UnansweredLine": 0, "UnansweredVotes": 0, "UnansweredChance": 0, "LacksEssential": 0, "OtherSide": 0, "WordShare": 0, "DocumentShare": 0, "Continuity": 0 }
              }
            ],
            "elapsedMs": 0.413
          }
        }
        """,
        Turn(Samples.Search) with { Reply = Samples.Answer() with { Also = [new Route("crisis")] } });

    [Fact]
    public void A_turn_that_searched_nothing_shows_route_and_time() => AssertTrace(
        """
        {
          "type": "trace",
          "name": "SupportBot.Turn",
          "label": "Turn: small_talk",
          "valueType": "https://supportbot.example/schemas/turn",
          "value": { "route": "small_talk", "elapsedMs": 0.413 }
        }
        """,
        new TurnResult(new Reply(Route.SmallTalk, []), ConversationState.New));

    public static TheoryData<string, Answer> Decisions => new()
    {
        { "confident", Samples.Search },
        { "unsure", Samples.Search with { Quoted = [] } },
        { "nothing_found", Samples.Search with { Quoted = [], Hits = [] } },
        { "essential_missing", Samples.Search with { Quoted = [], Hits = [Samples.Search.Hits[1] with { LacksSubject = true }] } },
        { "unknown_drug", Samples.Search with { Quoted = [], Question = About(new Facet(FacetKind.Drug, "Truqap", [], 5)) } },
        { "nothing_known", Samples.Search with { Quoted = [], Question = About(new Facet(FacetKind.Word, "grapefruit", [], 5)) } },
    };

    [Theory]
    [MemberData(nameof(Decisions))]
    public void The_decision_says_what_settled_it(string decision, Answer answer) =>
        Assert.Equal(decision, TurnTrace.Of(Turn(answer), Elapsed).Value!.Value.GetProperty("decision").GetString());

    [Fact]
    public void Of_many_candidates_the_ten_best_are_shown()
    {
        var answer = Samples.Search with { Hits = [.. Enumerable.Repeat(Samples.Search.Hits[0], 11)] };

        Assert.Equal(10, TurnTrace.Of(Turn(answer), Elapsed).Value!.Value.GetProperty("candidates").GetArrayLength());
    }

    private static Question About(Facet facet) => new("", [facet], AsksForList: false);

    private static TurnResult Turn(Answer answer) => new(Samples.Answer(), ConversationState.New) { Answer = answer };

    private static void AssertTrace(string expected, TurnResult turn)
    {
        var actual = JsonSerializer.SerializeToNode(TurnTrace.Of(turn, Elapsed), ActivityJson.Default.Activity)!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), actual.ToJsonString());
    }
}
