using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SupportBot.Benchmarks.Turns;

/// <summary>A bot to put load on: one that listens already, or a published program that is started here, with a data folder that is gone afterwards.</summary>
internal sealed class LoadedBot : IDisposable
{
    private readonly DirectoryInfo? _data;
    private readonly Process? _process;

    /// <param name="target">The address of a bot, or the path of a program.</param>
    /// <param name="settings">For a program, as on its command line.</param>
    public LoadedBot(string target, params IEnumerable<string> settings)
    {
        if (Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttp)
        {
            (Name, Address) = (target, address);
            return;
        }
        _data = Directory.CreateTempSubdirectory("supportbot-");
        (Name, Address) = (Path.GetFileName(target), new Uri($"http://127.0.0.1:{FreePort()}"));
        string[] arguments = ["serve", "--Urls", Address.AbsoluteUri, "--DataPath", _data.FullName, .. settings];
        _process = Process.Start(Start(Path.GetFullPath(target), arguments))!;
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
    }

    public string Name { get; }

    public Uri Address { get; }

    /// <summary>Of all cores; zero of a bot that was not started here.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process?.Refresh();
            return _process?.TotalProcessorTime ?? TimeSpan.Zero;
        }
    }

    /// <summary>Resident megabytes; null of a bot that was not started here.</summary>
    public double? Megabytes => _process is null ? null : int.Parse(Status("VmRSS:")) / 1024.0;

    public async Task UntilListeningAsync()
    {
        for (var start = Stopwatch.GetTimestamp(); ;)
        {
            try
            {
                using var socket = new TcpClient();
                await socket.ConnectAsync(Address.Host, Address.Port);
                return;
            }
            catch (SocketException) when (Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(30))
            {
                await Task.Delay(20);
            }
        }
    }

    public void Dispose()
    {
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        _data?.Delete(recursive: true);
    }

    private static ProcessStartInfo Start(string program, string[] arguments)
    {
        var start = Path.GetExtension(program) == ".dll" ? new ProcessStartInfo("dotnet", [program, .. arguments]) : new ProcessStartInfo(program, arguments);
        start.WorkingDirectory = Path.GetDirectoryName(program);
        start.RedirectStandardError = start.RedirectStandardOutput = true;
        return start;
    }

    private string Status(string name) =>
        File.ReadLines($"/proc/{_process!.Id}/status")
            .First(line => line.StartsWith(name, StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
