using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using SupportBot.Testing.Files;

namespace SupportBot.Browser.Tests.Serving;

/// <summary>The program, as a process of its own with a data folder of its own.</summary>
public sealed partial class ServedBot : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder data = new();
    private readonly string[] settings;
    private Process? process;

    private ServedBot(string[] settings) => this.settings = settings;

    public static string Program { get; } = typeof(ServedBot)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(entry => entry.Key == "Program")
        .Value!;

    /// <summary>Whether npm could bring Web Chat when the program was built.</summary>
    public static bool HasPage { get; } =
        File.ReadAllText(Path.ChangeExtension(Program, ".staticwebassets.endpoints.json")).Contains("\"webchat.js\"", StringComparison.Ordinal);

    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    public static async Task<ServedBot> StartAsync(params string[] settings)
    {
        var bot = new ServedBot(settings);
        await bot.StartAsync();
        return bot;
    }

    /// <summary>At the address that it had before, if it had one.</summary>
    public async Task StartAsync()
    {
        process = Process.Start(new ProcessStartInfo("dotnet",
            [
                Program, "serve", "--Urls", Address.GetLeftPart(UriPartial.Authority), "--DataPath", data.Path, "--DirectLine:TokensPerMinute", "1000",
                .. settings,
            ])
        {
            RedirectStandardError = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        List<string> log = [];
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) =>
        {
            lock (log) log.Add(line.Data ?? "");
            if (line.Data is null) listening.TrySetException(new InvalidOperationException($"The program ended:\n{string.Join('\n', log)}"));
            else if (Listening().Match(line.Data) is { Success: true } match) listening.TrySetResult(new Uri(match.Groups[1].Value));
        };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        Address = await listening.Task.WaitAsync(LongestStart);
    }

    public async Task StopAsync()
    {
        if (process is not { } running) return;
        process = null;
        running.Kill(entireProcessTree: true);
        await running.WaitForExitAsync();
        running.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        data.Dispose();
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Address}");

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
