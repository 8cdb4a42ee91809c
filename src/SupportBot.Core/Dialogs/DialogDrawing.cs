using System.Text;
using SupportBot.Core.Dialogs.Steps;

namespace SupportBot.Core.Dialogs;

/// <summary>Dialogs as flowcharts in the notation of Mermaid.</summary>
public static class DialogDrawing
{
    /// <summary>In characters; a longer label is cut.</summary>
    private const int LongestLabel = 90;

    private const int LabelWidth = 30;

    /// <summary>One dialog, step by step.</summary>
    public static string Of(Dialog dialog)
    {
        var drawing = new StringBuilder("flowchart TD\n");
        drawing.Append($"  begin((\"{Words(dialog.Title.Text)}\"))\n");
        for (var at = 0; at < dialog.Steps.Count; at++) drawing.Append($"  s{at}{Shape(dialog.Steps[at].Drawing)}\n");
        Arrow("begin", dialog.Start.Target, []);
        for (var at = 0; at < dialog.Steps.Count; at++)
            foreach (var links in dialog.Steps[at].Links.GroupBy(link => link.Target))
                Arrow($"s{at}", links.Key, links.Select(link => link.Label));
        return drawing.ToString();

        void Arrow(string from, string? target, IEnumerable<string> labels)
        {
            if (target is null || dialog[target] is not { } step) return;
            var label = string.Join("<br/>", labels.Where(label => label.Length > 0).Distinct().Select(Words));
            drawing.Append($"  {from} -->{(label.Length > 0 ? $"|\"{label}\"|" : "")} s{IndexOf(step)}\n");
        }

        int IndexOf(Step step) => dialog.Steps.TakeWhile(other => !ReferenceEquals(other, step)).Count();
    }

    /// <summary>All of them, and which goes to which.</summary>
    public static string Of(IReadOnlyList<Dialog> dialogs)
    {
        var drawing = new StringBuilder("flowchart LR\n");
        for (var at = 0; at < dialogs.Count; at++)
            drawing.Append(dialogs[at].IsListed ? $"  d{at}([\"{Words(dialogs[at].Title.Text)}\"])\n" : $"  d{at}[\"{Words(dialogs[at].Title.Text)}\"]\n");
        for (var at = 0; at < dialogs.Count; at++)
            foreach (var other in dialogs[at].Steps.SelectMany(step => step.Links).Select(link => link.Dialog).Distinct())
                if (dialogs.TakeWhile(dialog => dialog.Id != other).Count() is var index && index < dialogs.Count) drawing.Append($"  d{at} --> d{index}\n");
        return drawing.ToString();
    }

    private static string Shape(StepDrawing drawing)
    {
        var label = $"\"{Words(drawing.Label)}\"";
        return drawing.Shape switch
        {
            StepShape.Asked => $"{{{{{label}}}}}",
            StepShape.Quoted => $"[/{label}/]",
            StepShape.Decided => $"{{{label}}}",
            StepShape.Dialog => $"[[{label}]]",
            StepShape.End => $"([{label}])",
            _ => $"[{label}]",
        };
    }

    /// <summary>Escaped, cut, and broken into lines between words.</summary>
    private static string Words(string text)
    {
        var lines = new StringBuilder();
        var (width, length) = (0, 0);
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if ((length += word.Length + 1) > LongestLabel)
            {
                lines.Append(" …");
                break;
            }
            if (width > 0) lines.Append(width + word.Length > LabelWidth ? "<br/>" : " ");
            width = width + word.Length > LabelWidth ? word.Length : width + word.Length + 1;
            lines.Append(Escaped(word));
        }
        return lines.Length == 0 ? " " : lines.ToString();
    }

    /// <summary>Mermaid's own references, for what it would read as its notation or as HTML.</summary>
    private static string Escaped(string word) => string.Concat(word.Select(c => c switch
    {
        '"' => "#quot;",
        '#' => "#35;",
        '<' => "#lt;",
        '>' => "#gt;",
        '&' => "#amp;",
        '`' => "'",
        _ => c.ToString(),
    }));
}
