using System.CommandLine;
using SupportBot.Batch;
using SupportBot.Channels.Formatting;
using SupportBot.Composition;
using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Evaluation;
using SupportBot.Evaluation.Comparing;
using SupportBot.Evaluation.Measures;
using SupportBot.Evaluation.Questions;
using SupportBot.Evaluation.Report;
using SupportBot.Evaluation.Summaries;
using SupportBot.Settings;

namespace SupportBot.Commands.Evaluation;

/// <summary><c>eval</c>: how good the answers to files of questions are.</summary>
internal static class EvalCommand
{
    private static readonly Argument<string[]> Files = new("file")
    {
        Description = "Question files (.csv from a spreadsheet, .jsonl), or folders with such files; without any, the repository's.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Split = new("--split") { Description = "Only the questions of this split: tune or held-out." };
    private static readonly Option<string?> Kind = new("--kind") { Description = "Only the questions of this kind." };
    private static readonly Option<int> Top = AtLeast("--top", 1, 3, "How many passages an answer holds at the most.");
    private static readonly Option<int> Misses = AtLeast("--misses", 0, 10, "How many misses to list; the report has them all.");
    private static readonly Option<FileInfo?> Json = new("--json")
    {
        Description = "Write the numbers and all answers to this file, to compare a later run with.",
    };

    private static readonly Option<FileInfo?> Report = new("--report") { Description = "Write a page with tables, plots and all misses to this file (.html)." };
    private static readonly Option<FileInfo?> Compare = new("--compare") { Description = "Compare with an earlier run: a file that --json wrote." };

    public static Command Create()
    {
        var command = new Command("eval", "Measure how well questions are answered.")
        {
            Files, Split, Kind, ContentOptions.Corpus, ContentOptions.Engine, Top, Misses, Json, Report, Compare,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var named = parsed.GetValue(Files) ?? [];
        var questions = Chosen(parsed, QuestionFiles.Read(QuestionFiles.Find(named.Length > 0 ? named : [DefaultFolder()])));
        var before = parsed.GetValue(Compare) is { } compared ? RunFile.Read(compared.FullName) : null;
        using var content = ContentOptions.Load(parsed, parsed.GetValue(Top));
        var (release, wording) = (content.Release, content.Wording);
        questions = OfTheseDocuments(questions, release, areOurs: named.Length == 0 && parsed.GetValue(ContentOptions.Corpus) is not null);
        Tell(parsed, NewRun(parsed, new Evaluator(new Asker(release.Turns, new PlainText(wording))).Measure(questions)), before);
        return 0;
    }

    private static Run NewRun(ParseResult parsed, IReadOnlyList<Result> results)
    {
        var settings = ProgramSettings.Read();
        var documents = parsed.GetValue(ContentOptions.Corpus)?.FullName ?? settings.CorpusPath;
        return new Run(TimeProvider.System.GetUtcNow(), documents, settings.Threshold, parsed.GetValue(Top), results);
    }

    private static void Tell(ParseResult parsed, Run run, Run? before)
    {
        var bootstrap = new Bootstrap();
        var summaries = SplitSummary.Of(run.Results, bootstrap);
        var comparison = before is null ? null : Comparison.Of(before, run.Results, bootstrap);
        var console = new ConsoleReport(parsed.GetValue(Misses));
        console.Write(summaries);
        if (comparison is not null) console.Write(comparison);
        if (parsed.GetValue(Json) is { } json) RunFile.Write(json.FullName, run, summaries);
        if (parsed.GetValue(Report) is { } report) HtmlReport.Write(report.FullName, run, summaries, comparison);
    }

    private static string DefaultFolder() => Path.Combine(ProgramRoot.Find(), "tests", "questions") is var folder && Directory.Exists(folder)
        ? folder
        : throw new SettingsException("Name a file of questions: eval questions.csv. Only in a checkout of the repository there are some to begin with.");

    private static List<TestQuestion> Chosen(ParseResult parsed, IReadOnlyList<TestQuestion> all)
    {
        var (split, kind) = (parsed.GetValue(Split), parsed.GetValue(Kind));
        List<TestQuestion> chosen = [.. all.Where(question => (split ?? question.Split) == question.Split && (kind ?? question.Kind) == question.Kind)];
        return chosen.Count > 0
            ? chosen
            : throw new SettingsException($"None of the {all.Count} questions is left. " +
                $"Their splits: {Names(all.Select(question => question.Split))}. Their kinds: {Names(all.Select(question => question.Kind))}.");
    }

    private static string Names(IEnumerable<string> names) =>
        string.Join(", ", names.Where(name => name.Length > 0).Distinct().Order(StringComparer.Ordinal).DefaultIfEmpty("none"));

    /// <param name="areOurs">Whether they were written for the shipped documents, and asked of others: what names a passage of ours is left out.</param>
    private static List<TestQuestion> OfTheseDocuments(List<TestQuestion> questions, Release release, bool areOurs)
    {
        var passages = new PassageNames(release.Passages);
        var wrong = questions.ToLookup(question => References.Check(question, passages).Any());
        if (!areOurs && wrong[true].Any()) throw new ContentException([.. wrong[true].SelectMany(question => References.Check(question, passages))]);
        if (wrong[true].Any())
            Console.Error.WriteLine($"{Shown.Questions(wrong[true].Count())} of ours left out: they name passages that these documents don't have.");
        return wrong[false].Any() ? [.. wrong[false]] : throw new SettingsException("No question is left for these documents.");
    }

    private static Option<int> AtLeast(string name, int least, int value, string description) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => value,
        Validators = { result => { if (result.GetValueOrDefault<int>() < least) result.AddError($"{name} must be {least} or more."); } },
    };
}
