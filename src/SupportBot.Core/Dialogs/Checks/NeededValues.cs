using SupportBot.Core.Dialogs.Steps;

namespace SupportBot.Core.Dialogs.Checks;

/// <summary>Which values can still matter from a step on: those that are used before they are set again. It keeps the walk short.</summary>
internal sealed class NeededValues
{
    private readonly IReadOnlyDictionary<string, Dialog> _dialogs;
    private readonly Dictionary<(string Dialog, string Step), HashSet<string>> _from = [];
    private readonly Dictionary<string, HashSet<string>> _after = [];
    private bool _grew = true;

    public NeededValues(IReadOnlyDictionary<string, Dialog> dialogs)
    {
        _dialogs = dialogs;
        foreach (var dialog in dialogs.Values)
        {
            _after[dialog.Id] = [];
            foreach (var step in dialog.Steps)
                _from[(dialog.Id, step.Id)] =
                [
                    .. step.Filled.SelectMany(text => text.Names), .. step.DecidesBy is { } name ? [name.Text] : Array.Empty<string>(),
                ];
        }
        while (_grew)
        {
            _grew = false;
            foreach (var dialog in dialogs.Values)
                for (var at = dialog.Steps.Count - 1; at >= 0; at--) Grow(dialog, dialog.Steps[at]);
        }
    }

    public IReadOnlySet<string> From(string dialog, string step) => _from[(dialog, step)];

    private void Grow(Dialog dialog, Step step)
    {
        var needed = _from[(dialog.Id, step.Id)];
        if (step.Links.Count == 0) Add(needed, _after[dialog.Id], null);
        foreach (var link in step.Links)
        {
            var next = link.Target is null ? _after[dialog.Id] : _from.GetValueOrDefault((dialog.Id, link.Target));
            if (next is null) continue;
            if (link.Dialog is not null && _dialogs.GetValueOrDefault(link.Dialog) is { } other)
            {
                Add(needed, _from.GetValueOrDefault((other.Id, other.Start.Target ?? "")) ?? [], link);
                Add(_after[other.Id], next, null);
            }
            else
            {
                Add(needed, next, link);
            }
        }
    }

    private void Add(HashSet<string> to, HashSet<string> names, StepLink? link)
    {
        foreach (var name in names)
            if (link is null || !IsSet(link, name)) _grew |= to.Add(name);
    }

    private static bool IsSet(StepLink link, string name)
    {
        foreach (var value in link.Sets)
            if (value.Name == name) return true;
        return false;
    }
}
