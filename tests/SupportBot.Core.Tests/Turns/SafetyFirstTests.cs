using SupportBot.Core.Routing;
using SupportBot.Core.Tests.Samples;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Tests.Turns;

/// <summary>What is left of an alarm beside what the documents surely answer.</summary>
public sealed class SafetyFirstTests
{
    private const string Message = "my wig is better off without salt";

    private static readonly SafetyRoute Crisis = Route(("hint-from", "2"), ("hint", "These people listen."));

    [Fact]
    public void A_weak_alarm_that_stops_all_leaves_its_line_beside_a_sure_answer()
    {
        var reply = Handle(Crisis, Message, confidence: 0.95);

        Assert.Equal(Core.Turns.Route.Answer, reply.Route);
        Assert.Equal("crisis", Assert.Single(reply.Also).Id);
        Assert.Equal("These people listen.", Assert.IsType<SaidPart>(reply.Parts[0]).Text);
        Assert.Equal("The answer.", Assert.IsType<SaidPart>(reply.Parts[^1]).Text);
    }

    [Fact]
    public void Beside_a_less_sure_answer_it_stops_all() =>
        Assert.Equal("crisis", Handle(Crisis, Message, confidence: 0.85).Route.Id);

    [Fact]
    public void A_strong_one_stops_all_beside_any_answer() =>
        Assert.Equal("crisis", Handle(Crisis, "they are better off without me", confidence: 1).Route.Id);

    [Fact]
    public void Without_a_line_to_leave_it_stops_all() =>
        Assert.Equal("crisis", Handle(Route(), Message, confidence: 1).Route.Id);

    private static SafetyRoute Route(params (string Key, object? Value)[] more) => SampleRoutes.Bind(
        Tree.Map([("id", "crisis"), ("priority", "100"), ("reply", "You are not alone."), ("sure-from", "5"), .. more]));

    [Fact]
    public void A_second_weak_one_in_a_row_stops_all()
    {
        var hinted = ConversationState.New with { Care = new Care("crisis", 0) { Said = Care.SaidHint } };

        Assert.Equal("crisis", Handle(Crisis, Message, confidence: 1, hinted).Route.Id);
    }

    private static Reply Handle(SafetyRoute route, string message, double confidence, ConversationState? before = null)
    {
        Assert.InRange(TaughtRoutes.Score(TaughtRoutes.Model.Value!, "crisis", Message), 0.05f, 0.69f);
        Assert.InRange(TaughtRoutes.Score(TaughtRoutes.Model.Value!, "crisis", "they are better off without me"), 0.71f, 1);
        var router = new SafetyRouter([route], new Helplines([], place: null), TaughtRoutes.Model);
        var answer = new Reply(Core.Turns.Route.Answer, [new SaidPart("The answer.")]) { Confidence = confidence };
        return new SafetyFirst(router, _ => []).Handle(before ?? ConversationState.New, new Turn(message), (state, _) => new TurnResult(answer, state)).Reply;
    }
}
