using System.Globalization;
using System.Reflection;
using SupportBot.Evaluation.Comparing;
using SupportBot.Evaluation.Summaries;

namespace SupportBot.Evaluation.Report;

/// <summary>A run as a page for moderators: one file, without scripts, for screens of any size and for paper.</summary>
internal static class HtmlReport
{
    private const string Style = "SupportBot.Evaluation.report.css";

    public static void Write(string file, Run run, IReadOnlyList<SplitSummary> splits, Comparison? comparison)
    {
        using var writer = new StreamWriter(PrivateText.Create(file));
        writer.Write(Page(run, splits, comparison));
    }

    public static string Page(Run run, IReadOnlyList<SplitSummary> splits, Comparison? comparison) => Html.Of(
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>How well are questions answered?</title>
        <style>{Css()}</style>
        </head>
        <body>
        {Head(run, splits, comparison)}
        <main>
        {Html.Join(splits.Select(split => SplitSection.Of(split, run.Threshold)))}
        {(comparison is null ? Html.Nothing : ComparisonSection.Of(comparison))}
        {Html.Join(splits.Select(MissSection.Of))}
        </main>
        <footer><p>Made by <code>SupportBot eval</code>. The questions may be members' words: keep this file to yourselves, and delete it when you are done.</p></footer>
        </body>
        </html>

        """).Markup;

    private static Html Head(Run run, IReadOnlyList<SplitSummary> splits, Comparison? comparison) => Html.Of(
        $"""
        <header>
        <h1>How well are questions answered?</h1>
        <p class="run">{Shown.Questions(run.Results.Count)} · {run.At.ToLocalTime().ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture)} · documents in <code>{run.Documents}</code> · answers from a confidence of {run.Threshold:0.00}</p>
        {Navigation(splits, comparison)}
        <p class="note">Behind most numbers stands a <b>likely range</b>: with other questions of the same sort about the same documents, the number would lie in it 95 times in 100. Few questions give a wide range.</p>
        </header>
        """);

    private static Html Navigation(IReadOnlyList<SplitSummary> splits, Comparison? comparison) => Html.Of(
        $"""
        <nav>
        {Html.Join(splits.Select(split => Html.Of($"<a href=\"#{Anchor(split.Split)}\">{Shown.Title(split.Split)}</a>")))}
        {(comparison is null ? Html.Nothing : Html.Of($"<a href=\"#compared\">Compared with before</a>"))}
        {Html.Join(splits.Where(split => split.Misses.Count > 0).Select(split => Html.Of($"<a href=\"#{Anchor(split.Split)}-missed\">{Shown.Title(split.Split)}: missed</a>")))}
        </nav>
        """);

    public static string Anchor(string split) => split.Length == 0 ? "all" : split;

    private static Html Css()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Style)!;
        using var reader = new StreamReader(stream);
        return new Html(reader.ReadToEnd());
    }
}
