using SupportBot.Evaluation.Summaries;

namespace SupportBot.Evaluation.Report;

/// <summary>What was missed in one split, by kind, with what was expected and what was answered.</summary>
internal static class MissSection
{
    /// <summary>So many are read from top to bottom; more are opened kind by kind.</summary>
    private const int AtOneGlance = 40;

    public static Html Of(SplitSummary split) => split.Misses.Count == 0 ? Html.Nothing : Html.Of(
        $"""
        <section id="{HtmlReport.Anchor(split.Split)}-missed">
        <h2>{Shown.Title(split.Split)}: missed <small>{Shown.Questions(split.Misses.Count)}</small></h2>
        <p>The first passage wasn't the right one, or a question that the documents don't answer wasn't declined. Surest first: where the bot is sure and wrong, mending pays most.</p>
        {Html.Join(split.Misses.GroupBy(miss => miss.Kind).OrderByDescending(kind => kind.Count()).Select(kind => Kind(kind.Key, [.. kind], split.Misses.Count <= AtOneGlance)))}
        </section>
        """);

    private static Html Kind(string kind, IReadOnlyList<Result> misses, bool isOpen) => Html.Of(
        $"""
        <details class="kind"{Open(isOpen)}><summary>{KindBars.Name(kind)} <small>{misses.Count}</small></summary>
        {Html.Join(misses.Select(QuestionCard.Of))}
        </details>
        """);

    private static Html Open(bool isOpen) => new(isOpen ? " open=\"\"" : "");
}
