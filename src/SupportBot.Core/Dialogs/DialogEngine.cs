using SupportBot.Core.Answers;
using SupportBot.Core.Dialogs.Picking;
using SupportBot.Core.Dialogs.State;
using SupportBot.Core.Dialogs.Steps;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Dialogs;

/// <summary>Leads members through dialogs. What doesn't change a dialog's place is null, and for others to answer.</summary>
internal sealed class DialogEngine(DialogSet dialogs, Answerer answerer, DialogWording wording)
{
    public DialogSet Dialogs => dialogs;

    public DialogWording Wording => wording;

    /// <summary>The prompt that waits now, in the dialog as it is served; null where none waits, or the dialog is another by now.</summary>
    public AskStep? Waiting(DialogState state) =>
        state.Now.Places is [.., var place] && dialogs[place.Dialog] is { } dialog && dialog.Version == place.Version ? dialog[place.Step] as AskStep : null;

    public TurnResult Begin(ConversationState state, Dialog dialog) => Do(state, run =>
    {
        if (state.Dialog.IsUnderWay) run.LeaveTrail();
        run.Begin(dialog);
    });

    /// <summary>Takes a message as the reply to the prompt that waits; null where it is none. A dialog that is another by now begins anew.</summary>
    public TurnResult? Take(ConversationState state, string text)
    {
        if (Waiting(state.Dialog) is not { } step) return dialogs.Matcher.IsQuestion(text) ? null : Prompt(state, "");
        var match = dialogs.Matcher.Match(text, step.Choices, strict: step.IsFreeText);
        if (match.IsAmbiguous && !step.IsFreeText) return Prompt(state, wording.Several);
        if (match.Choice is null && !step.IsFreeText) return null;
        return Do(state, run =>
        {
            run.LeaveTrail();
            run.From(step.Take(run, text, match));
        });
    }

    /// <summary>Takes a message that has the very words of a choice, as a button does.</summary>
    public TurnResult? TakeChoice(ConversationState state, string text) =>
        Waiting(state.Dialog) is { } step && ChoiceMatcher.IsChoice(text, step.Choices) ? Take(state, text) : null;

    /// <summary>The prompt that waits, again.</summary>
    /// <param name="lead">Said before it.</param>
    public TurnResult Prompt(ConversationState state, string lead) => Do(state, run =>
    {
        if (Waiting(state.Dialog) is { } step)
        {
            run.Say(lead);
            run.From(step.Id);
        }
        else
        {
            BeginAnew(state, run);
        }
    });

    public TurnResult Back(ConversationState state, string lead)
    {
        if (state.Dialog.Trail is not [.. var earlier, var before]) return Prompt(state, wording.First);
        return Prompt(state with { Dialog = state.Dialog with { Now = before, Trail = earlier } }, lead);
    }

    public TurnResult Skip(ConversationState state, string lead)
    {
        if (Waiting(state.Dialog) is not { } step) return Prompt(state, lead);
        if (step.Next is not { } next) return Prompt(state, wording.CanNotSkip);
        return Do(state, run =>
        {
            run.LeaveTrail();
            run.Say(lead);
            run.From(next.Target);
        });
    }

    /// <summary>Begins the talk anew, with the dialog that it began with.</summary>
    public TurnResult StartOver(ConversationState state) => Do(state, run =>
    {
        run.LeaveTrail();
        run.Say(wording.Again);
        if (dialogs[state.Dialog.Now.Places[0].Dialog] is { } dialog) run.Begin(dialog);
        else BeginAnew(state, run);
    });

    private void BeginAnew(ConversationState state, DialogRun run)
    {
        if (dialogs[state.Dialog.Now.Places[^1].Dialog] is { } dialog)
        {
            run.Say(wording.Changed);
            run.Restart(dialog);
        }
        else
        {
            run.Say(wording.Gone);
            run.From(run.Leave());
        }
    }

    /// <summary>A drug, a treatment or a type of cell that was picked, or whatever was quoted last: a follow-up is understood from it.</summary>
    private Topic Topic(Topic before, string? chosen, Reply reply)
    {
        if (reply.Passages is [.., var last] && answerer.TopicOf(last.Passage.HeadingPath) is { Subjects.IsEmpty: false } quoted) return quoted;
        return chosen is not null && answerer.TopicOf(chosen) is { Subjects: [['#', ..], ..] } picked ? picked : before;
    }

    private TurnResult Do(ConversationState state, Action<DialogRun> act)
    {
        var run = new DialogRun(dialogs, answerer, wording, state.Dialog);
        act(run);
        var reply = run.Reply;
        var quoted = reply.Passages.Select(found => found.Passage.Reference).Distinct().ToList();
        return new TurnResult(reply, state with
        {
            Dialog = run.State,
            LastAnswer = quoted.Count > 0 ? new LastAnswer([.. quoted]) : state.LastAnswer,
            Topic = Topic(state.Topic, run.Chosen, reply),
        });
    }
}
