using System.CommandLine;
using SupportBot.Serving;
using SupportBot.Settings;

namespace SupportBot.Commands;

/// <summary><c>serve</c>, the default: the bot on its port until it is stopped.</summary>
internal static class ServeCommand
{
    private static readonly Argument<string[]> Overrides = new("settings")
    {
        Description = "Settings for this run: --Section:Key value.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Command Create()
    {
        var command = new Command("serve", "Serve the bot (the default).") { Overrides };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellation) => RunAsync([.. parsed.GetValue(Overrides) ?? [], .. parsed.UnmatchedTokens], cancellation));
        return command;
    }

    public static async Task<int> RunAsync(string[] settings, CancellationToken cancellation)
    {
        await using var app = BotServer.Build(settings);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException exception)
        {
            throw new SettingsException($"{exception.Message} Stop what uses it, or set Urls to another port: serve --Urls http://localhost:5000");
        }
        catch (FormatException exception)
        {
            throw new SettingsException($"Urls: {exception.Message}. Write for example http://localhost:3978.");
        }
        await app.WaitForShutdownAsync(cancellation);
        return 0;
    }
}
