namespace SupportBot.Evaluation.Report;

/// <summary>One question: what was expected, what came first, and what the bot said.</summary>
internal static class QuestionCard
{
    public static Html Of(Result result) => Html.Of(
        $"""
        <article>
        <h4>{Html.Join(result.History.Select(earlier => Html.Of($"<span class=\"earlier\">{earlier} ›</span>")))} {result.Question} {Id(result)}</h4>
        <dl>
        <div><dt>Expected</dt><dd>{result.Expected}</dd></div>
        <div><dt>Came first</dt><dd>{result.First ?? "nothing"}{Later(result)}</dd></div>
        <div><dt>The bot</dt><dd>{Did(result)}, {result.Confidence * 100:0} % sure</dd></div>
        </dl>
        <details><summary>What it said</summary><pre>{result.Reply}</pre></details>
        </article>
        """);

    private static Html Id(Result result) => result.Id.Length == 0 ? Html.Nothing : Html.Of($"<small>{result.Id}</small>");

    private static string Later(Result result) => result.Rank > 1 ? $" (the right one came as number {result.Rank})" : "";

    private static string Did(Result result) => result.Route switch
    {
        "answer" => "answered",
        "no_answer" => "said that the documents don't say",
        "small_talk" => "took it for small talk",
        "dialog" => "led into a dialog",
        "command" => "took it for something to do",
        _ => $"gave the safety reply {KindBars.Name(result.Route)}{(result.Answers ? ", and answered" : "")}",
    };
}
