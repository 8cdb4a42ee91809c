using SupportBot.Core.Dialogs.Picking;

namespace SupportBot.Core.Turns;

/// <summary>A number picks from what was offered last, also where that was no answer's headings and no dialog's choices.</summary>
internal sealed class Picks(ChoiceMatcher matcher)
{
    /// <summary>The turn as if the suggestion had been typed that its number stands for.</summary>
    public Turn Meant(ConversationState state, Turn turn) =>
        !state.Dialog.IsUnderWay && matcher.Number(turn.Text, state.Shown.Suggested.Length) is { } number
            ? turn with { Text = state.Shown.Suggested[number - 1] }
            : turn;

    /// <summary>Remembers what is offered now. The headings of an answer are kept with it; a feeling's line puts its own suggestions before them.</summary>
    public static TurnResult Keep(ConversationState before, TurnResult result)
    {
        var reply = result.Reply;
        var headings = reply.Parts.OfType<HeadingsPart>().SelectMany(part => part.Headings).ToList();
        var isAnswer = reply.Route == Route.Answer || headings.Count > 0;
        var offered = isAnswer || reply.Choices.Count > 0 ? [] : reply.Suggestions;
        // What says something and offers nothing leaves the last offer on top, but for a new answer.
        if (offered.Count == 0 && !isAnswer && reply.Choices.Count == 0) return result;
        return result.State.Shown.Suggested.SequenceEqual(offered)
            ? result
            : result with { State = result.State with { Shown = result.State.Shown with { Suggested = [.. offered] } } };
    }
}
