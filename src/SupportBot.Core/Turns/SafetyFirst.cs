using SupportBot.Core.Routing;

namespace SupportBot.Core.Turns;

/// <summary>
/// Safety around a turn. What is heard stops all else, or leads into it. Afterwards the talk stays with the person: what people often say then has lines of
/// its own, what asks nothing new gets the line that stays, a question is answered without suggestions, and a dialog that the member picks ends it.
/// The same is never said twice in a row, but for what was already done.
/// </summary>
internal sealed class SafetyFirst(SafetyRouter safety)
{
    public TurnResult Handle(ConversationState state, Turn turn, Func<ConversationState, Turn, TurnResult> answer)
    {
        var alarm = safety.Hear(turn);
        if (alarm is not { Kind: AlarmKind.Stop } && safety.LineFor(state, turn) is { } line) return line;
        if (alarm is not { IsEmergency: true } && safety.StayWith(state, turn, anyWords: false) is { } known) return known;
        if (alarm is { Kind: AlarmKind.Stop }) return Stop(state, turn, alarm);
        if (state.Care.Turns > 0) return Stay(state, turn, alarm, answer);

        var result = Over(answer(state, turn), state);
        return alarm is null ? result : Lead(result, alarm, state);
    }

    private TurnResult Stop(ConversationState state, Turn turn, Alarm alarm)
    {
        var isSaid = !alarm.IsEmergency && WasSaid(alarm, state);
        return isSaid && safety.StayWith(state, turn, anyWords: true) is { } stay ? stay : new TurnResult(alarm.Alone, state with { Care = alarm.Care });
    }

    private static TurnResult Lead(TurnResult result, Alarm alarm, ConversationState before)
    {
        if (alarm.Kind != AlarmKind.Hint) return result with { Reply = alarm.Before(result.Reply) };
        var heard = WasSaid(alarm, before) ? alarm with { Parts = [] } : alarm;
        return result with { Reply = heard.Before(result.Reply), State = result.State with { Care = alarm.Care } };
    }

    /// <summary>Whether the last turn said the same.</summary>
    private static bool WasSaid(Alarm alarm, ConversationState state) => alarm.Also.Count == 0 && (alarm.Care.Route, alarm.Care.Said) == (state.Care.Route, state.Care.Said);

    /// <summary>After a hint the next ordinary turn ends it.</summary>
    private static TurnResult Over(TurnResult result, ConversationState before) =>
        before.Care == Care.None ? result : result with { State = result.State with { Care = Care.None } };

    private TurnResult Stay(ConversationState state, Turn turn, Alarm? alarm, Func<ConversationState, Turn, TurnResult> answer)
    {
        if (alarm is { Kind: AlarmKind.Hint } && safety.StayWith(state, turn, anyWords: true) is { } near) return near;

        var result = answer(state, turn);
        if (result.Reply.Route == Route.Dialog) return result with { State = result.State with { Care = Care.None } };
        if (alarm is null && !IsAsked(result) && safety.StayWith(state, turn, anyWords: true) is { } line) return Quiet(line, line.State.Care);
        if (alarm is not null) result = result with { Reply = alarm.Before(result.Reply) };
        return Quiet(result, state.Care with { Said = Care.SaidNothing });
    }

    private static TurnResult Quiet(TurnResult result, Care care) => result with { Reply = result.Reply with { Suggestions = [] }, State = result.State with { Care = Less(care) } };

    /// <summary>Whether it is a command, or a question that the documents answer and that has the form of one.</summary>
    private static bool IsAsked(TurnResult result) =>
        result.Reply.Route == Route.Command
        || (result is { Answer.Question: { } question } && result.Reply.Route == Route.Answer && (question.IsAsked || question.Facets.Any(facet => facet.IsAspect)));

    private static Care Less(Care care) => care.Turns > 1 ? care with { Turns = care.Turns - 1 } : Care.None;
}
