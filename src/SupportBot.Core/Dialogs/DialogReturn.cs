using SupportBot.Core.Turns;

namespace SupportBot.Core.Dialogs;

/// <summary>Brings a dialog under way back once something else was answered in the middle of it.</summary>
internal sealed class DialogReturn(DialogEngine dialogs, Wording wording)
{
    /// <summary>After these the dialog waits until the member says to go on.</summary>
    private static readonly string[] Urgent = ["crisis", "abuse", "urgent_medical"];

    /// <param name="before">The conversation before the turn.</param>
    public TurnResult After(TurnResult result, ConversationState before)
    {
        if (!before.Dialog.IsUnderWay || !result.State.Dialog.IsUnderWay || result.Reply.Route == Route.Dialog) return result;
        if (Urgent.Contains(result.Reply.Route.Id)) return result with { State = result.State with { Dialog = result.State.Dialog.Pause() } };
        return SaysNothing(result) ? dialogs.Prompt(before, wording.Dialogs.Unclear) : WithPrompt(result);
    }

    private TurnResult WithPrompt(TurnResult result)
    {
        var prompt = dialogs.Prompt(result.State, wording.Dialogs.BackTo);
        return result with
        {
            Reply = result.Reply with { Parts = [.. result.Reply.Parts, .. prompt.Reply.Parts], Choices = prompt.Reply.Choices, Suggestions = [] },
            State = prompt.State,
        };
    }

    /// <summary>Whether the message fitted nothing and asked nothing.</summary>
    private bool SaysNothing(TurnResult result) =>
        result.Reply.Route == Route.NoAnswer && result.Answer is { Question.IsAsked: false }
        || result.Reply is { Parts: [SaidPart { Text: var said }] } && said == wording.NothingAsked;
}
