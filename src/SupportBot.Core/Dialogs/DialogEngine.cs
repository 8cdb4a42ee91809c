using SupportBot.Core.Answers;
using SupportBot.Core.Dialogs.Picking;
using SupportBot.Core.Dialogs.State;
using SupportBot.Core.Dialogs.Steps;
using SupportBot.Core.Routing;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Dialogs;

/// <summary>Leads members through dialogs. What doesn't change a dialog's place is null, and for others to answer.</summary>
internal sealed class DialogEngine(DialogSet dialogs, Answerer answerer, DialogWording wording)
{
    public DialogSet Dialogs => dialogs;

    private readonly LookAhead _ahead = new(dialogs);

    /// <summary>The prompt that waits now, in the dialog as it is served; null where none waits, or the dialog is another by now.</summary>
    public AskStep? Waiting(DialogState state) =>
        state.Now.Places is [.., var place] && dialogs[place.Dialog] is { } dialog && dialog.Version == place.Version ? dialog[place.Step] as AskStep : null;

    /// <summary>All words that pick something at the prompt that waits; none where it waits for later.</summary>
    public IEnumerable<string> OfferedNow(ConversationState state) =>
        state.Dialog.IsUnderWay && Waiting(state.Dialog) is { } step
            ? step.Choices.SelectMany(choice => choice.Also.Prepend(choice.Text)).Select(words => words.Text)
            : [];

    public TurnResult Begin(ConversationState state, Dialog dialog) => Do(state, run =>
    {
        if (state.Dialog.IsBegun) run.LeaveTrail();
        run.Begin(dialog);
    });

    /// <summary>Takes a message as the reply to the prompt that waits; null where it is none. A dialog that is another by now begins anew.</summary>
    public TurnResult? Take(ConversationState state, string text)
    {
        if (Waiting(state.Dialog) is not { } step) return dialogs.Matcher.IsQuestion(text) ? null : Prompt(state, "");
        var match = dialogs.Matcher.Match(text, step.Choices);
        if (match.IsNone && TakeSuggestion(state, step, text) is { } taken) return taken;
        if (step.IsFreeText) return TakeWords(state, step, text, match);
        if (match.IsNone && !dialogs.Matcher.IsQuestion(text))
        {
            var ahead = _ahead.Find(step, state.Dialog.Now, text);
            if (ahead.IsAmbiguous) return Prompt(state, wording.Later);
            if (ahead.Choice is not null) return Jump(state, step, ahead, text);
        }
        if (match.IsNone) match = dialogs.Matcher.MatchSome(text, step.Choices);
        if (match.IsAmbiguous) return Prompt(state, wording.Several);
        return match.Choice is null ? null : Take(state, step, text, match);
    }

    /// <summary>Takes a message that has the very words of a choice, as a button does, or wants all of them, or knows none.</summary>
    public TurnResult? TakeChoice(ConversationState state, string text)
    {
        if (Waiting(state.Dialog) is not { } step) return null;
        if (dialogs.Matcher.IsChoice(text, step.Choices)) return Take(state, text);
        if (step.IsFreeText) return null;
        var words = MessageWords.Of(text);
        if (dialogs.Words.IsAll(words)) return Prompt(state, wording.OneAtATime);
        return dialogs.Words.IsUnsure(words) ? Suggest(state, step) : null;
    }

    private TurnResult Take(ConversationState state, AskStep step, string text, ChoiceMatch match) => Do(state, run =>
    {
        run.LeaveTrail();
        if (match is { Choice: { } first, Other: { } other })
            run.Say(wording.FirstOfTwo.Replace("{first}", first.Text.Text).Replace("{second}", other.Text.Text));
        run.From(step.Take(run, text, match));
    });

    /// <summary>A number isn't the member's own words, nor is what asks for a dialog.</summary>
    private TurnResult? TakeWords(ConversationState state, AskStep step, string text, ChoiceMatch match)
    {
        if (match.Choice is not null) return Take(state, step, text, match with { Other = null });
        if (MessageWords.Of(text) is [var only] && dialogs.Words.Number(only, 0) > 0) return Prompt(state, wording.Unclear);
        return dialogs.Named(text) is null ? Take(state, step, WithoutAdding(text), ChoiceMatch.None) : null;
    }

    /// <summary>"Add: can I swim" adds "can I swim".</summary>
    private string WithoutAdding(string text) =>
        text.Split(':', 2, StringSplitOptions.TrimEntries) is [var lead, { Length: > 0 } rest]
            && dialogs.Words.Adding.Any(words => words.SequenceEqual(MessageWords.Of(lead)))
            ? rest
            : text;

    private TurnResult? TakeSuggestion(ConversationState state, AskStep step, string text) =>
        state.Dialog.IsSuggested && dialogs.Words.IsYes(MessageWords.Of(text)) ? Take(state, step, text, new ChoiceMatch(step.Choices[0])) : null;

    /// <summary>To someone who doesn't know, the first choice is suggested; a yes-or-no question is left open.</summary>
    private TurnResult Suggest(ConversationState state, AskStep step)
    {
        if (step.Next is not null && dialogs.Words.IsYes(step.Choices[0].Phrases[0])) return Skip(state, wording.LeaveOpen);
        var result = Prompt(state, wording.Suggest.Replace("{first}", step.Choices[0].Text.Text));
        return result with { State = result.State with { Dialog = result.State.Dialog with { IsSuggested = true } } };
    }

    /// <summary>Takes a choice, and the message as the reply to the prompt that it leads to; what is said on the way is left out.</summary>
    private TurnResult Jump(ConversationState state, AskStep step, ChoiceMatch ahead, string text) => Do(state, run =>
    {
        run.LeaveTrail();
        run.From(step.Take(run, text, ahead));
        if (Waiting(run.State) is not { } then) return;
        run.Unsay();
        run.LeaveTrail();
        run.From(then.Take(run, text, dialogs.Matcher.MatchWords(text, then.Choices)));
    });

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
        var trail = state.Dialog.Trail;
        while (trail is [.. var rest, var same] && same.Places.SequenceEqual(state.Dialog.Now.Places)) trail = rest;
        if (trail is not [.. var earlier, var before]) return Prompt(state, wording.First);
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
        return new TurnResult(reply, state with
        {
            Dialog = run.State,
            LastAnswer = Quotations.In(reply, answerer.Sections) ?? state.LastAnswer,
            Topic = Topic(state.Topic, run.Chosen, reply),
        })
        {
            IsOfDialog = true,
        };
    }
}
