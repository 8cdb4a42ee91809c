using SupportBot.Core.Answers;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Tracing;

/// <summary>The value of a trace. All but the route and the time are null where nothing was searched.</summary>
/// <param name="Decision">Why there is an answer, or none: <c>confident</c>, <c>unsure</c>, or what stood in the way.</param>
internal sealed record TracedTurn(
    string Route,
    IReadOnlyList<string>? Also,
    string? Decision,
    double? Confidence,
    double? Threshold,
    TracedQuestion? Question,
    IReadOnlyList<TracedCandidate>? Candidates,
    double ElapsedMs)
{
    /// <summary>As many as a person looks at.</summary>
    private const int MostCandidates = 10;

    public static TracedTurn Of(TurnResult turn, TimeSpan elapsed)
    {
        var (reply, answer) = (turn.Reply, turn.Answer);
        return new TracedTurn(
            reply.Route.Id,
            reply.Also.Count > 0 ? [.. reply.Also.Select(route => route.Id)] : null,
            answer is null ? null : DecisionOf(answer),
            answer is null ? null : Rounded.Of(answer.Confidence),
            answer?.Threshold,
            answer is null ? null : TracedQuestion.Of(answer.Question),
            answer is null ? null : [.. answer.Hits.Take(MostCandidates).Select((hit, at) => TracedCandidate.Of(hit, isQuoted: at < answer.Quoted.Count))],
            Rounded.Of(elapsed.TotalMilliseconds));
    }

    private static string DecisionOf(Answer answer) => answer.Obstacle switch
    {
        Obstacle.NothingFound => "nothing_found",
        Obstacle.UnknownDrug => "unknown_drug",
        Obstacle.NothingKnown => "nothing_known",
        Obstacle.EssentialMissing => "essential_missing",
        _ => answer.IsAnswered ? "confident" : "unsure",
    };
}
