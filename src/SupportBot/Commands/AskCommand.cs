using System.CommandLine;
using SupportBot.Batch;
using SupportBot.Channels.Formatting;
using SupportBot.Core.Turns;

namespace SupportBot.Commands;

/// <summary><c>ask "…"</c>: one answer for a person to read; <c>ask --jsonl FILE</c>: many, for a program.</summary>
internal static class AskCommand
{
    private static readonly Argument<string[]> Question = new("question") { Description = "The question, in plain words.", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<int> Top = new("--top")
    {
        Description = "How many passages an answer holds at the most.",
        DefaultValueFactory = _ => 3,
        Validators = { result => { if (result.GetValueOrDefault<int>() < 1) result.AddError("--top must be 1 or more."); } },
    };
    private static readonly Option<bool> Explain = new("--explain") { Description = "Show the passages that were considered, and what spoke for each." };
    private static readonly Option<string[]> After = new("--after")
    {
        Description = "What was said before the question; may come several times.", DefaultValueFactory = _ => [],
    };
    private static readonly Option<string?> Jsonl = new("--jsonl")
    {
        Description = "Answer a file of questions, one JSON object a line; - or nothing reads standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Command Create()
    {
        var command = new Command("ask", "Answer a question from the documents.")
        {
            Question, ContentOptions.Corpus, ContentOptions.Engine, Top, After, Explain, Jsonl
        };
        command.SetAction((parsed, cancellation) => parsed.GetResult(Jsonl) is null ? AnswerOne(parsed) : AnswerMany(parsed, cancellation));
        return command;
    }

    private static Task<int> AnswerOne(ParseResult parsed)
    {
        var question = string.Join(' ', parsed.GetValue(Question) ?? []);
        if (question.Length == 0)
        {
            Console.Error.WriteLine("Ask something: ask \"what are the side effects of hormone therapy\"");
            return Task.FromResult(1);
        }
        using var content = ContentOptions.Load(parsed, parsed.GetValue(Top));
        var (release, wording) = (content.Release, content.Wording);
        var state = (parsed.GetValue(After) ?? []).Aggregate(ConversationState.New, (state, said) => release.Turns.Handle(state, new Turn(said)).State);
        var result = release.Turns.Handle(state, new Turn(question));
        Console.WriteLine(new PlainText(wording).Format(result.Reply));
        if (parsed.GetValue(Explain)) Explanation.Write(result);
        return Task.FromResult(0);
    }

    private static async Task<int> AnswerMany(ParseResult parsed, CancellationToken cancellation)
    {
        if (parsed.GetValue(After) is { Length: > 0 })
        {
            Console.Error.WriteLine("--after goes with one question. In a file, give each question its \"history\".");
            return 1;
        }
        var path = parsed.GetValue(Jsonl);
        using var input = path is null or "-" ? Console.OpenStandardInput() : File.OpenRead(path);
        await using var output = Console.OpenStandardOutput();
        using var content = ContentOptions.Load(parsed, parsed.GetValue(Top));
        return await new BatchAnswerer(content.Release.Turns, new PlainText(content.Wording)).RunAsync(input, output, cancellation) ? 0 : 1;
    }
}
