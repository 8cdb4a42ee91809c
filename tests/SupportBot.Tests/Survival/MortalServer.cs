using System.Diagnostics;
using SupportBot.Commands;

namespace SupportBot.Tests.Survival;

/// <summary>The real program as a process, on one data folder; killed and started again.</summary>
internal sealed class MortalServer(string data) : IDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly List<string> _log = [];
    private volatile TaskCompletionSource<Uri> _up = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? _process;

    /// <summary>Where it is; while it is down, where it will be.</summary>
    public Task<Uri> Address => _up.Task;

    /// <summary>How often it was started.</summary>
    public int Life { get; private set; }

    /// <summary>What it wrote, for when something is wrong.</summary>
    public string Log
    {
        get
        {
            lock (_log) return string.Join('\n', _log.TakeLast(40));
        }
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        Life++;
        var start = new ProcessStartInfo(
            "dotnet",
            [
                typeof(SupportBotCommand).Assembly.Location, "serve", "--Urls", "http://127.0.0.1:0", "--DataPath", data, "--Bot:Transport", "connector",
                "--DirectLine:MessagesPerMinute", "1000000", "--Logging:LogLevel:SupportBot", "Warning",
            ])
        {
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.BeginErrorReadLine();
        await Address.WaitAsync(cancellationToken);
    }

    /// <summary>By SIGKILL: nothing of it has a last word.</summary>
    public void Kill()
    {
        _up = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _process!.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    public void Dispose()
    {
        if (_process is null) return;
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null) return;
        lock (_log) _log.Add(line);
        if (line.IndexOf(Listening, StringComparison.Ordinal) is var at and >= 0) _up.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim()));
    }
}
