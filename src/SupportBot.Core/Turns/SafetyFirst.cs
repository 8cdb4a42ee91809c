using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Routing;

namespace SupportBot.Core.Turns;

/// <summary>
/// Safety around a turn. What is heard stops all else, or leads into it. Afterwards the talk stays with the person: what people often say then has lines of
/// its own, what asks nothing new gets the line that stays, a question is answered without suggestions, and a dialog that the member picks begins with that
/// line.
/// The same is never said twice in a row, but for what was already done.
/// </summary>
/// <param name="offeredNow">The words that the prompt offers that waits.</param>
internal sealed class SafetyFirst(SafetyRouter safety, Func<ConversationState, IEnumerable<string>> offeredNow)
{
    /// <summary>From this confidence on an answer is better than what is only faintly an alarm.</summary>
    private const double SureAnswer = 0.9;

    public TurnResult Handle(ConversationState state, Turn turn, Func<ConversationState, Turn, TurnResult> answer)
    {
        var alarm = safety.Hear(turn, offeredNow(state));
        if (alarm is not null && IsOnlyLikeAnother(alarm, state) && safety.IsExpected(state.Care, turn)) alarm = null;
        var answered = new Lazy<TurnResult>(() => answer(state, turn));
        if (alarm is { YieldsToAnswer: true } && state.Care == Care.None && IsSurelyAnswered(answered.Value.Reply)) alarm = alarm.Fainter;
        if (alarm is not { Kind: AlarmKind.Stop } && safety.LineFor(state, turn) is { } line) return line;
        if (!IsNews(alarm, state) && !state.Dialog.IsUnderWay && safety.StayWith(state, turn, anyWords: false) is { } known) return known;
        if (alarm is { Kind: AlarmKind.Stop }) return Found(Stop(state, turn, alarm), alarm, () => answered.Value.Reply);
        if (state.Care.Turns > 0) return Stay(state, turn, alarm, answer);

        var result = Over(answered.Value, state);
        return alarm is null ? result : Lead(result, alarm, state);
    }

    /// <summary>The same without an answer; null where there is nothing to say.</summary>
    public TurnResult? Hear(ConversationState state, Turn turn)
    {
        if (safety.Hear(turn, offeredNow(state)) is { } alarm)
            return new TurnResult(alarm.Alone, alarm.Kind == AlarmKind.Stop ? state with { Care = alarm.Care } : state);
        return safety.StayWith(state, turn, anyWords: true);
    }

    private static bool IsSurelyAnswered(Reply reply) => reply.Route == Route.Answer && reply.Confidence >= SureAnswer;

    /// <summary>What was already done, or another danger than the one that the talk is about.</summary>
    private static bool IsNews(Alarm? alarm, ConversationState state) =>
        alarm is { IsEmergency: true } || (alarm is { Kind: AlarmKind.Stop } && alarm.Route.Route.Id != state.Care.Route);

    /// <summary>After a crisis, "what do I say to him" only sounds like abuse.</summary>
    private static bool IsOnlyLikeAnother(Alarm alarm, ConversationState state) =>
        alarm is { Kind: not AlarmKind.Hint, Likelihood: < 1 } && alarm.Route.Route.Id != state.Care.Route && alarm.Route.Route.Id != state.Care.Also;

    private TurnResult Stop(ConversationState state, Turn turn, Alarm alarm)
    {
        var isSaid = !alarm.IsEmergency && WasSaid(alarm, state);
        return isSaid && safety.StayWith(state, turn, anyWords: true) is { } stay
            ? stay
            : new TurnResult(alarm.Alone, state with { Care = alarm.Care }) { StopsAll = true };
    }

    /// <summary>With what was found and isn't told.</summary>
    private static TurnResult Found(TurnResult result, Alarm alarm, Func<Reply> answer)
    {
        if (!alarm.Route.Finds) return result;
        var found = answer();
        return result with
        {
            Reply = result.Reply with { Passages = [.. found.Passages.Select(passage => passage with { Quoted = null })], Confidence = found.Confidence },
        };
    }

    private static TurnResult Lead(TurnResult result, Alarm alarm, ConversationState before)
    {
        if (alarm.Kind != AlarmKind.Hint) return Led(result with { Reply = alarm.Before(result.Reply) }, before);
        var heard = WasSaid(alarm, before) ? alarm with { Parts = [] } : alarm;
        return result with { Reply = heard.Before(result.Reply), State = result.State with { Care = alarm.Care } };
    }

    /// <summary>Of an answer that wasn't quoted nothing is remembered: "the rest" would quote it.</summary>
    private static TurnResult Led(TurnResult result, ConversationState before) =>
        result.Reply.Parts.Any(part => part is QuotedPart or HeadingsPart)
            ? result
            : result with { State = result.State with { LastAnswer = before.LastAnswer, Shown = before.Shown } };

    /// <summary>Whether the last turn said the same.</summary>
    private static bool WasSaid(Alarm alarm, ConversationState state) =>
        alarm.Also.Count == 0 && alarm.Care != Care.None && (alarm.Care.Route, alarm.Care.Said) == (state.Care.Route, state.Care.Said);

    /// <summary>After a hint the next ordinary turn ends it.</summary>
    private static TurnResult Over(TurnResult result, ConversationState before) =>
        before.Care == Care.None ? result : result with { State = result.State with { Care = Care.None } };

    private TurnResult Stay(ConversationState state, Turn turn, Alarm? alarm, Func<ConversationState, Turn, TurnResult> answer)
    {
        var near = safety.StayWith(state, turn, anyWords: true);
        if (alarm is not null && near is not null) return near;

        var result = answer(state, turn);
        if (result.Forgets) return result;
        if (result.Reply.Route == Route.Dialog) return state.Dialog.IsUnderWay || near is null ? Quiet(result, Left(state.Care, result)) : After(near, result);
        if (near is not null && !IsAsked(result)) return near;
        if (near is not null && result.Reply.Route == Route.Command && !ShowsNumbers(result.Reply))
            return After(near, result);
        return Quiet(Reminded(result, state.Care), Left(state.Care, result));
    }

    private TurnResult Reminded(TurnResult result, Care care) =>
        result.Reply.Route == Route.Answer && safety.ReminderFor(care) is { } reminder
            ? result with { Reply = result.Reply with { Parts = [new SaidPart(reminder), .. result.Reply.Parts] } }
            : result;

    private static TurnResult After(TurnResult near, TurnResult result) =>
        Quiet(result with { Reply = result.Reply with { Parts = [.. near.Reply.Parts, .. result.Reply.Parts] } }, near.State.Care);

    private static bool ShowsNumbers(Reply reply) => reply.Parts.Any(part => part is HelplinesPart);

    private static TurnResult Quiet(TurnResult result, Care care) =>
        result with { Reply = result.Reply with { Suggestions = [] }, State = result.State with { Care = care } };

    /// <summary>Whether it is a command, or a question that the documents answer, that has the form of one and names what it is about.</summary>
    private static bool IsAsked(TurnResult result) =>
        result.Reply.Route == Route.Command
        || (result is { Answer.Question: { } question } && result.Reply.Route == Route.Answer
            && (question.IsAsked || question.Facets.Any(facet => facet.IsAspect)) && NamesSubject(question));

    private static bool NamesSubject(Question question) =>
        question.Facets.Any(facet => facet is { IsKnown: true, Kind: FacetKind.Concept or FacetKind.Drug } && !question.FromConversation.Contains(facet.Name));

    /// <summary>A reminder waits for the first answer, whatever comes before.</summary>
    private Care Left(Care care, TurnResult result) => result.Reply.Route != Route.Answer && safety.ReminderFor(care) is not null ? care : Less(care);

    private static Care Less(Care care) => care.Turns > 1 ? care with { Turns = care.Turns - 1, Said = 0 } : Care.None;
}
