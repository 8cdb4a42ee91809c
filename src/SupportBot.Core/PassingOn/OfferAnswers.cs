using SupportBot.Core.Routing;
using SupportBot.Core.Turns;

namespace SupportBot.Core.PassingOn;

/// <summary>Whether a yes or no is one to an offer: inside a dialog, a short one may be for the dialog.</summary>
internal static class OfferAnswers
{
    /// <param name="button">What says it in full.</param>
    public static bool IsMeant(string button, ConversationState state, Turn turn) =>
        !state.Dialog.IsUnderWay || MessageWords.Of(turn.Text).AsSpan().SequenceEqual(MessageWords.Of(button));
}
