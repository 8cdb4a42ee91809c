using System.CommandLine;
using System.Text;
using Microsoft.Extensions.Options;
using SupportBot.Core.Content;
using SupportBot.Settings;

namespace SupportBot.Commands;

/// <summary>The command line. Without a command it serves.</summary>
internal static class SupportBotCommand
{
    /// <returns>The exit code: 0, or 1 where something is wrong that the user was told of.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8;
        var root = new RootCommand("Answers questions from a support group's own documents, word for word and with the source.")
        {
            ServeCommand.Create(),
            AskCommand.Create(),
            Corpus.CorpusCommand.Create(),
        };
        root.SetAction((_, cancellation) => ServeCommand.RunAsync([], cancellation));
        try
        {
            return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (exception is SettingsException or ContentException or OptionsValidationException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }
}
