using System.Diagnostics;
using SupportBot.Commands;

namespace SupportBot.Tests.Samples;

/// <summary>What a run of the program left behind.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error);

/// <summary>Runs the program as its users do.</summary>
internal static class CommandLine
{
    /// <summary>Within this process, with the console caught; only in <see cref="Alone"/>.</summary>
    public static async Task<CommandRun> RunAsync(params string[] args)
    {
        var (output, error) = (Console.Out, Console.Error);
        using var caughtOutput = new StringWriter();
        using var caughtError = new StringWriter();
        Console.SetOut(caughtOutput);
        Console.SetError(caughtError);
        try
        {
            var exitCode = await SupportBotCommand.RunAsync(args);
            return new CommandRun(exitCode, caughtOutput.ToString(), caughtError.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }

    /// <summary>As a process of its own: for what only a process has, its streams and its environment.</summary>
    public static async Task<CommandRun> StartAsync(string input, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(SupportBotCommand).Assembly.Location, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await process.WaitForExitAsync(patience.Token);
        return new CommandRun(process.ExitCode, await output, await error);
    }
}
