using System.Collections.Immutable;
using SupportBot.Core.Dialogs.State;
using SupportBot.Core.Dialogs.Steps;

namespace SupportBot.Core.Dialogs.Checks;

/// <summary>
/// Every way through the dialogs, walked once with the values that are remembered on it: so a passage whose name holds a value is checked for just
/// the values that it can have. A dialog that others go to is walked once for each set of values that it is entered with.
/// </summary>
internal sealed class DialogWalk
{
    /// <summary>Dialogs with more ways than this aren't walked to the end.</summary>
    private const int MostVisits = 20_000;

    private readonly IReadOnlyDictionary<string, Dialog> _dialogs;
    private readonly NeededValues _needed;
    private readonly Dictionary<string, Entry> _entries = [];
    private readonly Dictionary<(Entry, string), Visit> _visits = [];
    private readonly Queue<Visit> _ahead = new();

    public DialogWalk(IReadOnlyDictionary<string, Dialog> dialogs)
    {
        _dialogs = dialogs;
        _needed = new NeededValues(dialogs);
        foreach (var dialog in dialogs.Values.Where(dialog => dialog.IsListed)) Enter(dialog, []);
        while (_visits.Count < MostVisits && _ahead.TryDequeue(out var visit)) Follow(visit);
        Visits = _visits.Values.ToLookup(visit => (visit.Entry.Dialog.Id, visit.Step.Id));
        Loops = FindLoops();
    }

    public bool IsWhole => _ahead.Count == 0;

    /// <summary>Every visit to a step, by dialog and step.</summary>
    public ILookup<(string Dialog, string Step), Visit> Visits { get; }

    /// <summary>The steps that lead to each other with no question between, by dialog.</summary>
    public ILookup<string, Step> Loops { get; }

    private void Follow(Visit visit)
    {
        if (visit.Step.Links.Count == 0) Leave(visit, visit.Entry, visit.Values);
        foreach (var link in visit.Step.LinksWith(visit.Values))
        {
            var values = DialogMoment.With(visit.Values, link.Sets);
            if (link.Dialog is null) Come(visit, visit.Entry, link.Target, values);
            else if (_dialogs.GetValueOrDefault(link.Dialog) is { } other) GoTo(visit, other, link.Target, values);
            else if (link.Target is null) Leave(visit, visit.Entry, values);
            else Come(visit, visit.Entry, link.Target, values);
        }
    }

    private void GoTo(Visit visit, Dialog other, string? next, ImmutableArray<DialogValue> values)
    {
        var entry = Enter(other, values, visit);
        entry.Returns.Add((visit.Entry, next));
        foreach (var (from, left) in entry.Ends.ToList()) Return(from, visit.Entry, next, left);
    }

    /// <summary>Ends a dialog, for everyone who went to it.</summary>
    private void Leave(Visit from, Entry entry, ImmutableArray<DialogValue> values)
    {
        if (!entry.EndKeys.Add(Key(values))) return;
        entry.Ends.Add((from, values));
        foreach (var (other, next) in entry.Returns.ToList()) Return(from, other, next, values);
    }

    private void Return(Visit from, Entry entry, string? next, ImmutableArray<DialogValue> values)
    {
        if (next is null) Leave(from, entry, values);
        else Come(from, entry, next, values);
    }

    private Entry Enter(Dialog dialog, ImmutableArray<DialogValue> values, Visit? from = null)
    {
        values = Needed(dialog, dialog.Start.Target, values);
        var key = $"{dialog.Id}\n{Key(values)}";
        if (!_entries.TryGetValue(key, out var entry)) _entries.Add(key, entry = new Entry(dialog));
        Come(from, entry, dialog.Start.Target, values);
        return entry;
    }

    /// <summary>Where there is no such step, another rule tells.</summary>
    private void Come(Visit? from, Entry entry, string? target, ImmutableArray<DialogValue> values)
    {
        if (target is null || entry.Dialog[target] is not { } step) return;
        values = Needed(entry.Dialog, target, values);
        var key = (entry, $"{target}\n{Key(values)}");
        if (!_visits.TryGetValue(key, out var visit))
        {
            _visits.Add(key, visit = new Visit(entry, step, values));
            _ahead.Enqueue(visit);
        }
        from?.Next.Add(visit);
    }

    private ImmutableArray<DialogValue> Needed(Dialog dialog, string? step, ImmutableArray<DialogValue> values)
    {
        if (values.IsEmpty || step is null || dialog[step] is null) return values;
        var needed = _needed.From(dialog.Id, step);
        return values.RemoveAll(value => !needed.Contains(value.Name));
    }

    /// <summary>
    /// What is left of the ways without a question once every visit that leads to none of them, or that none of them leads to, is taken away.
    /// </summary>
    private ILookup<string, Step> FindLoops()
    {
        var left = _visits.Values.Where(visit => !visit.Step.IsQuestion).ToHashSet();
        for (var before = -1; before != left.Count;)
        {
            before = left.Count;
            left.RemoveWhere(visit => !visit.Next.Exists(left.Contains));
            left.IntersectWith(left.SelectMany(visit => visit.Next).ToHashSet());
        }
        return left.DistinctBy(visit => (visit.Entry.Dialog.Id, visit.Step.Id)).ToLookup(visit => visit.Entry.Dialog.Id, visit => visit.Step);
    }

    private static string Key(ImmutableArray<DialogValue> values) =>
        values.IsEmpty ? "" : string.Join('\n', values.Select(value => $"{value.Name}={value.Value}"));

    /// <summary>A dialog, begun with certain values.</summary>
    internal sealed class Entry(Dialog dialog)
    {
        public Dialog Dialog => dialog;

        /// <summary>Who went here, and the step that they go on with; with none, they end when this ends.</summary>
        public HashSet<(Entry Entry, string? Next)> Returns { get; } = [];

        public List<(Visit From, ImmutableArray<DialogValue> Values)> Ends { get; } = [];

        public HashSet<string> EndKeys { get; } = [];
    }

    /// <summary>A step, come to with these values.</summary>
    internal sealed class Visit(Entry entry, Step step, ImmutableArray<DialogValue> values)
    {
        public Entry Entry => entry;

        public Step Step => step;

        /// <summary>Those that can still matter.</summary>
        public ImmutableArray<DialogValue> Values => values;

        public List<Visit> Next { get; } = [];
    }
}
