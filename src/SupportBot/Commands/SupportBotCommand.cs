using System.CommandLine;
using System.Text;
using SupportBot.Composition;
using SupportBot.Core.Content;
using SupportBot.Settings;
using SupportBot.Storage;

namespace SupportBot.Commands;

/// <summary>The command line. Without a command it serves.</summary>
internal static class SupportBotCommand
{
    /// <returns>The exit code: 0, or 1 where something is wrong that the user was told of.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        HeadStart.Begin();
        Console.OutputEncoding = Encoding.UTF8;
        var root = new RootCommand("Answers questions from a support group's own documents, word for word and with the source.")
        {
            ServeCommand.Create(),
            AskCommand.Create(),
            Evaluation.EvalCommand.Create(),
            Ranking.RankingCommand.Create(),
            Corpus.CorpusCommand.Create(),
            Dialogs.DialogsCommand.Create(),
            Transcript.TranscriptCommand.Create(),
            Feedback.FeedbackCommand.Create(),
            Questions.QuestionsCommand.Create(),
            Data.DataCommand.Create(),
            Routes.RoutesCommand.Create(),
            Teams.TeamsCommand.Create(),
        };
        root.SetAction((_, cancellation) => ServeCommand.RunAsync([], cancellation));
        try
        {
            return await root
                .Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null })
                .InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (Exception exception) when (ForTheUser(exception) is { } message)
        {
            await Console.Error.WriteLineAsync(message);
            return 1;
        }
    }

    /// <summary>What is wrong with the content, the settings or a file: its message says what to do. All else is a bug, and shows where.</summary>
    private static string? ForTheUser(Exception exception) =>
        exception is SettingsException or StorageException or ContentException or IOException or InvalidDataException or UnauthorizedAccessException
            ? exception.Message
            : SettingsTrouble.Explain(exception);
}
