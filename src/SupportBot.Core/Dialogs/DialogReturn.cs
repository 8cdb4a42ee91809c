using SupportBot.Core.Routing;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Dialogs;

/// <summary>Brings a dialog under way back once something else was answered in the middle of it.</summary>
internal sealed class DialogReturn(DialogEngine dialogs, Wording wording)
{
    /// <summary>In words: so many say something of their own, and aren't a choice that went wrong.</summary>
    private const int Sentence = 3;

    /// <param name="before">The conversation before the turn.</param>
    public TurnResult After(TurnResult result, ConversationState before, Turn turn)
    {
        if (!before.Dialog.IsUnderWay || !result.State.Dialog.IsUnderWay || result.IsOfDialog) return result;
        if (result.StopsAll) return result with { State = result.State with { Dialog = result.State.Dialog.Pause() } };
        if (IsOffering(result, before)) return result;
        return SaysNothing(result, turn) ? dialogs.Prompt(before, wording.Dialogs.Unclear) : WithPrompt(result, HasButtons(result, before));
    }

    /// <summary>What is asked of the member just now is asked alone; the prompt comes with the turn after it.</summary>
    private static bool IsOffering(TurnResult result, ConversationState before) =>
        IsOffered(result, before) && result.State.Offer?.Kind != OfferKind.PassOn;

    private static bool IsOffered(TurnResult result, ConversationState before) => result.State.Offer is { } offer && !ReferenceEquals(offer, before.Offer);

    /// <summary>An answer has suggestions of its own, which would be too much beside the choices; the offer waits unseen there.</summary>
    private static bool HasButtons(TurnResult result, ConversationState before) => IsOffered(result, before) && result.Reply.Route != Route.Answer;

    /// <param name="hasButtons">Whether those of an offer stand beside the choices.</param>
    private TurnResult WithPrompt(TurnResult result, bool hasButtons)
    {
        var prompt = dialogs.Prompt(result.State, wording.Dialogs.BackTo);
        return result with
        {
            Reply = result.Reply with
            {
                Parts = [.. result.Reply.Parts, .. prompt.Reply.Parts], Choices = prompt.Reply.Choices, Suggestions = hasButtons ? result.Reply.Suggestions : [],
            },
            State = prompt.State,
        };
    }

    /// <summary>Whether the message fitted nothing and asked nothing.</summary>
    private bool SaysNothing(TurnResult result, Turn turn)
    {
        if (result.Reply.Also.Count > 0) return false;
        return result.Reply is { Parts: [SaidPart { Text: var said }] } && said == wording.NothingAsked
            || result.Reply.Route == Route.NoAnswer && result.Answer is { Question.IsAsked: false } && MessageWords.Of(turn.Text).Length < Sentence;
    }
}
