using SupportBot.Core.Routing;

namespace SupportBot.Core.Turns;

/// <summary>
/// Safety around a turn. What is heard stops all else, or leads into it. Afterwards the talk stays with the person: what asks nothing new gets the line
/// that stays, a question is answered without suggestions, and a dialog that the member picks ends it.
/// </summary>
internal sealed class SafetyFirst(SafetyRouter safety)
{
    public TurnResult Handle(ConversationState state, Turn turn, Func<ConversationState, Turn, TurnResult> answer)
    {
        if (safety.StayWith(state.Care, turn, anyWords: false) is { } known) return new TurnResult(known, state);

        var alarm = safety.Hear(turn);
        if (alarm is { Kind: AlarmKind.Stop }) return new TurnResult(alarm.Alone, state with { Care = alarm.Care }) { StopsAll = true };
        if (state.Care.Turns > 0) return Stay(state, turn, alarm, answer);

        var result = answer(state, turn);
        return alarm is null ? result : result with { Reply = alarm.Before(result.Reply) };
    }

    /// <summary>The same without an answer; null where there is nothing to say.</summary>
    public TurnResult? Hear(ConversationState state, Turn turn)
    {
        if (safety.Hear(turn) is { } alarm) return new TurnResult(alarm.Alone, alarm.Kind == AlarmKind.Stop ? state with { Care = alarm.Care } : state);
        return safety.StayWith(state.Care, turn, anyWords: true) is { } line ? new TurnResult(line, state) : null;
    }

    private TurnResult Stay(ConversationState state, Turn turn, Alarm? alarm, Func<ConversationState, Turn, TurnResult> answer)
    {
        if (alarm is { Kind: AlarmKind.Hint } && safety.StayWith(state.Care, turn, anyWords: true) is { } near) return new TurnResult(near, state);

        var result = answer(state, turn);
        if (result.Reply.Route == Route.Dialog) return result with { State = result.State with { Care = Care.None } };
        if (alarm is not null) result = result with { Reply = alarm.Before(result.Reply) };
        else if (!IsAsked(result) && safety.StayWith(state.Care, turn, anyWords: true) is { } line) result = new TurnResult(line, state);
        return result with { Reply = result.Reply with { Suggestions = [] }, State = result.State with { Care = Less(state.Care) } };
    }

    /// <summary>Whether it is a command, or a question that the documents answer and that has the form of one.</summary>
    private static bool IsAsked(TurnResult result) =>
        result.Reply.Route == Route.Command
        || (result is { Answer.Question: { } question } && result.Reply.Route == Route.Answer && (question.IsAsked || question.Facets.Any(facet => facet.IsAspect)));

    private static Care Less(Care care) => care.Turns > 1 ? care with { Turns = care.Turns - 1 } : Care.None;
}
