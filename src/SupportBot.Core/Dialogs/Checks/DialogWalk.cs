using System.Text;
using SupportBot.Core.Dialogs.State;
using SupportBot.Core.Dialogs.Steps;

namespace SupportBot.Core.Dialogs.Checks;

/// <summary>
/// Every way through the dialogs, walked once with the values that are remembered on it: so a passage whose name holds a value is checked for just
/// the values that it can have.
/// </summary>
internal sealed class DialogWalk
{
    /// <summary>Dialogs with more ways than this aren't walked to the end.</summary>
    private const int MostMoments = 50_000;

    private readonly IReadOnlyDictionary<string, Dialog> _dialogs;
    private readonly Dictionary<string, Visit> _visits = [];
    private readonly Queue<Visit> _ahead = new();

    public DialogWalk(IReadOnlyDictionary<string, Dialog> dialogs)
    {
        _dialogs = dialogs;
        foreach (var dialog in dialogs.Values.Where(dialog => dialog.IsListed))
            Come(new DialogMoment([new DialogPlace(dialog.Id, dialog.Version, dialog.Start.Target ?? "")], []));
        while (_ahead.TryDequeue(out var visit) && _visits.Count < MostMoments) visit.Next.AddRange(Follow(visit));
        Moments = _visits.Values.GroupBy(visit => (visit.Moment.Places[^1].Dialog, visit.Step.Id)).ToDictionary(group => group.Key, group => group.ToList());
        Loops = FindLoops();
    }

    public bool IsWhole => _ahead.Count == 0;

    /// <summary>Every visit to a step, by dialog and step.</summary>
    public IReadOnlyDictionary<(string Dialog, string Step), List<Visit>> Moments { get; }

    /// <summary>The steps that lead to each other with no question between, by dialog.</summary>
    public ILookup<string, Step> Loops { get; }

    private IEnumerable<Visit> Follow(Visit visit)
    {
        var moment = visit.Moment;
        if (visit.Step.Links.Count == 0) return Return(moment.Leave());
        return visit.Step.LinksWith(moment.Values).SelectMany(link =>
        {
            var then = moment.With(link.Sets);
            if (link.Dialog is null) return One(link.Target is null ? null : Come(then.At(link.Target)));
            if (_dialogs.GetValueOrDefault(link.Dialog) is { } dialog) return One(Come(then.Enter(dialog, link.Target)));
            return link.Target is null ? Return(then.Leave()) : One(Come(then.At(link.Target)));
        });
    }

    private IEnumerable<Visit> Return(DialogMoment moment) => One(moment.Places.IsEmpty ? null : Come(moment));

    private static IEnumerable<Visit> One(Visit? visit) => visit is null ? [] : [visit];

    /// <summary>Null where there is no such step, which another rule tells.</summary>
    private Visit? Come(DialogMoment moment)
    {
        var place = moment.Places[^1];
        if (_dialogs[place.Dialog][place.Step] is not { } step) return null;
        var key = Key(moment);
        if (_visits.TryGetValue(key, out var known)) return known;
        var visit = new Visit(moment, step);
        _visits.Add(key, visit);
        _ahead.Enqueue(visit);
        return visit;
    }

    /// <summary>What is left of the ways without a question once every visit that leads to a question or an end, or that none of them leads to, is taken away.</summary>
    private ILookup<string, Step> FindLoops()
    {
        var left = _visits.Values.Where(visit => !visit.Step.IsQuestion).ToHashSet();
        for (var before = -1; before != left.Count;)
        {
            before = left.Count;
            left.RemoveWhere(visit => !visit.Next.Any(left.Contains));
            var reached = left.SelectMany(visit => visit.Next).ToHashSet();
            left.IntersectWith(reached);
        }
        return left.Select(visit => (visit.Moment.Places[^1].Dialog, visit.Step)).DistinctBy(found => (found.Dialog, found.Step.Id)).ToLookup(found => found.Dialog, found => found.Step);
    }

    private static string Key(DialogMoment moment)
    {
        var key = new StringBuilder();
        foreach (var place in moment.Places) key.Append(place.Dialog).Append('/').Append(place.Step).Append(' ');
        foreach (var value in moment.Values) key.Append('\n').Append(value.Name).Append('=').Append(value.Value);
        return key.ToString();
    }

    /// <summary>A step, come to with these values.</summary>
    internal sealed class Visit(DialogMoment moment, Step step)
    {
        public DialogMoment Moment => moment;

        public Step Step => step;

        public List<Visit> Next { get; } = [];
    }
}
