using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using SupportBot.Core.Conversations;
using SupportBot.Settings;
using SupportBot.Storage;

namespace SupportBot.Commands.Feedback;

/// <summary><c>feedback list</c>: a table for a moderator, oldest first; <c>--jsonl</c>: a line each for a program.</summary>
internal static class ListCommand
{
    /// <summary>In characters; wide enough that no line of a redirected list is broken.</summary>
    private const int WidthInFiles = 400;

    private static readonly Option<bool> Jsonl = new("--jsonl") { Description = "One JSON object a line, for a program." };

    public static Command Create()
    {
        var command = new Command("list", "List the thumbs under answers, with the reasons that members gave.") { Jsonl };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var options = DataFolder.Of(parsed);
        if (!File.Exists(options.File)) return ThereIsNone(options);
        var thoughts = await ReadAsync(options, cancellation);
        if (parsed.GetValue(Jsonl)) WriteLines(thoughts);
        else if (thoughts.Count == 0) Console.WriteLine("Nobody has judged an answer yet.");
        else WriteTable(thoughts);
        return 0;
    }

    /// <summary>To look must not make a database. Whoever looks in the wrong folder should see which.</summary>
    private static int ThereIsNone(StorageOptions options)
    {
        Console.Error.WriteLine($"There is no database {options.File}: nothing was kept there. If the bot keeps it elsewhere, name the folder with --data.");
        return 0;
    }

    private static async Task<IReadOnlyList<Core.Conversations.Feedback>> ReadAsync(StorageOptions options, CancellationToken cancellation)
    {
        var settings = new ConfigurationBuilder().AddSettings(ProgramRoot.Find()).Build();
        await using var storage = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(settings).AddStorage(options).BuildServiceProvider();
        return await storage.GetRequiredService<IFeedbackStore>().ReadAsync(cancellation);
    }

    private static void WriteLines(IEnumerable<Core.Conversations.Feedback> thoughts)
    {
        foreach (var thought in thoughts) Console.WriteLine(JsonSerializer.Serialize(thought, FeedbackJson.Readable.Feedback));
    }

    private static void WriteTable(IReadOnlyList<Core.Conversations.Feedback> thoughts)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Date", "Helped", "Passages", "Reason");
        foreach (var thought in thoughts) table.AddRow(Cells(thought).Select(cell => Markup.Escape(Shown(cell))).ToArray());
        if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = WidthInFiles;
        AnsiConsole.Write(table);
        var helped = thoughts.Count(thought => thought.Helped);
        Console.WriteLine($"{thoughts.Count} answer{(thoughts.Count == 1 ? "" : "s")} judged: {helped} helped, {thoughts.Count - helped} did not.");
    }

    private static IEnumerable<string> Cells(Core.Conversations.Feedback thought) =>
    [
        thought.At.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        thought.Helped ? "yes" : "no",
        string.Join(", ", thought.Passages),
        thought.Reason ?? "",
    ];

    /// <summary>In one line, and without what a terminal would take for a command: members write the reasons.</summary>
    private static string Shown(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
