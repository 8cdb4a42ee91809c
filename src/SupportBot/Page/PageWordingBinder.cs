using SupportBot.Core.Content;

namespace SupportBot.Page;

/// <summary>Reads the page's sentences from the tree of <c>page.yaml</c>.</summary>
internal static class PageWordingBinder
{
    private static readonly string[] Keys = [.. PageWording.InTheDocument, .. PageWording.SaidLater, .. PageWording.Durations];

    private static readonly Dictionary<string, string> Kept = new()
    {
        ["notice"] =
            "{history}", ["kept"] =
                "{history}", ["kept-topic"] = "{state}", ["kept-feedback"] = "{feedback}", ["remember-note"] = "{resume}", ["not-sent"] = "[RETRY]",
        ["busy"] = "{numbers}", ["unreachable"] = "{numbers}", ["minutes"] = "{n}", ["hours"] = "{n}", ["days"] = "{n}",
    };

    public static PageWording Bind(ContentNode root, List<Problem> problems)
    {
        var binder = new ContentBinder(problems);
        var map = binder.Map(root, Keys);
        var sentences = Keys.ToDictionary(key => key, key => binder.Text(map, key).Trim());
        foreach (var (key, name) in Kept.Where(kept => map[kept.Key] is not null && !sentences[kept.Key].Contains(kept.Value, StringComparison.Ordinal)))
            binder.Report(map[key]!, "missing-name", $"\"{key}\" no longer says {name}.", $"Write {name} where it should stand: it is filled in.");
        return new PageWording(sentences);
    }
}
