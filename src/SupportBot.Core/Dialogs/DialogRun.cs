using System.Collections.Immutable;
using SupportBot.Core.Answers;
using SupportBot.Core.Dialogs.State;
using SupportBot.Core.Routing;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Dialogs;

/// <summary>What the steps of one turn say and do, until one waits for the member.</summary>
internal sealed class DialogRun(DialogSet dialogs, Answerer answerer, DialogWording wording, DialogState state)
{
    /// <summary>More than any dialog does between two prompts; the checks find loops before members do.</summary>
    private const int MostSteps = 200;

    /// <summary>How far back one can go.</summary>
    private const int LongestTrail = 8;

    private const int LongestList = 50;

    /// <summary>In characters; what a member types is cut there.</summary>
    private const int LongestText = 500;

    private DialogMoment _now = state.Now;
    private readonly List<ReplyPart> _parts = [];
    private readonly List<FoundPassage> _found = [];
    private IReadOnlyList<string> _choices = [];
    private ImmutableArray<DialogMoment> _trail = state.Trail;
    private ImmutableArray<CollectedItem> _collected = state.Collected;

    public ImmutableArray<DialogValue> Values => _now.Values;

    /// <summary>The words of the choice that was picked; null where none was.</summary>
    public string? Chosen { get; set; }

    public DialogState State => _now.Places.IsEmpty
        ? DialogState.None with { Collected = _collected }
        : new DialogState(_now, _trail, _collected, IsPaused: false);

    public Reply Reply => new(Route.Dialog, _parts) { Choices = _choices, Passages = _found };

    /// <summary>Begins a dialog in place of all that is under way.</summary>
    public void Begin(Dialog dialog)
    {
        _now = new DialogMoment([new DialogPlace(dialog.Id, dialog.Version, "")], []);
        From(dialog.Start.Target);
    }

    /// <summary>Begins the dialog under way anew, as it is now.</summary>
    public void Restart(Dialog dialog)
    {
        _now = _now.Enter(dialog, next: null);
        From(dialog.Start.Target);
    }

    /// <summary>Does this step of the dialog under way and those that follow, until one waits or all is over.</summary>
    public void From(string? next)
    {
        for (var steps = 0; next is not null; steps++)
        {
            var step = dialogs[_now.Places[^1].Dialog]?[next];
            if (step is null || steps > MostSteps)
            {
                Say(wording.NotReady);
                _now = DialogMoment.None;
                return;
            }
            _now = _now.At(next);
            next = step.Run(this);
        }
    }

    /// <summary>Notes the prompt that waited, so that the member can come back to it.</summary>
    public void LeaveTrail() => _trail = [.. _trail.TakeLast(LongestTrail - 1), _now];

    /// <summary>Takes back all that was said.</summary>
    public void Unsay()
    {
        _parts.Clear();
        _found.Clear();
    }

    public void Say(DialogText text) => Say(text.Fill(Values));

    public void Say(string text) => _parts.Add(new SaidPart(text));

    public void Ask(DialogText text, IReadOnlyList<string> choices)
    {
        Say(text);
        _choices = choices;
    }

    /// <summary>Remembers values; what is set to nothing is forgotten, a list emptied.</summary>
    public void Set(ImmutableArray<DialogValue> values)
    {
        _now = _now.With([.. values.Select(value => value with { Value = Cut(value.Value.Trim()) })]);
        _collected = _collected.RemoveAll(item => values.Any(value => value.Name == item.List && value.Value.Length == 0));
    }

    /// <returns>False where it stands on the list already.</returns>
    public bool Collect(string list, string text)
    {
        var item = new CollectedItem(list, Cut(text.Trim()));
        if (_collected.Any(other => other.List == list && MessageWords.Of(other.Text).SequenceEqual(MessageWords.Of(item.Text)))) return false;
        if (_collected.Length < LongestList) _collected = _collected.Add(item);
        else Say(wording.ListFull);
        return true;
    }

    public void SayListedAlready() => Say(wording.ListedAlready);

    public IReadOnlyList<string> ListOf(string name) => [.. _collected.Where(item => item.List == name).Select(item => item.Text)];

    public void Show(DialogText? lead, IReadOnlyList<string> items) => _parts.Add(new ListPart(lead?.Fill(Values), items));

    public void Quote(DialogText reference)
    {
        var any = false;
        foreach (var passage in dialogs.Passages(reference.Fill(Values)))
        {
            any = true;
            Quote(new FoundPassage(passage, passage.Body, Score: 1));
        }
        if (!any) Say(wording.NotReady);
    }

    /// <returns>Whether the documents answer.</returns>
    public bool Search(DialogText question, DialogText? lead)
    {
        var answer = answerer.Answer(question.Fill(Values), Topic.None);
        if (!answer.IsAnswered) return false;
        if (lead is not null) Say(lead);
        foreach (var (hit, text, shortfall) in answer.Quoted)
        {
            if (shortfall is not null) Say(wording.Shortfalls.Of(shortfall));
            Quote(new FoundPassage(hit.Passage, text, hit.Score));
        }
        return true;
    }

    /// <summary>Goes over to another dialog.</summary>
    /// <param name="next">Follows in this one once the other ends; null where this one is over.</param>
    public string? Enter(string id, string? next)
    {
        if (dialogs[id] is { } dialog)
        {
            _now = _now.Enter(dialog, next);
            return dialog.Start.Target;
        }
        Say(wording.NotReady);
        return next ?? Leave();
    }

    /// <summary>Ends the dialog under way.</summary>
    /// <returns>The step that the talk goes on with in the dialog that it came from; null where it came from none.</returns>
    public string? Leave()
    {
        _now = _now.Leave();
        while (_now.Places is [.., var place])
        {
            if (dialogs[place.Dialog] is { } dialog && dialog.Version == place.Version && dialog[place.Step] is not null) return place.Step;
            Say(wording.Gone);
            _now = _now.Leave();
        }
        return null;
    }

    private void Quote(FoundPassage found)
    {
        _parts.Add(new QuotedPart(new Quotation(found.Passage, found.Quoted!)));
        _found.Add(found);
    }

    private static string Cut(string text) => text.Length <= LongestText ? text : $"{text.AsSpan(0, LongestText - 1).TrimEnd()}…";
}
