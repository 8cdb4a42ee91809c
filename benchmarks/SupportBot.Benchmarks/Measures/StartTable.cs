using System.Diagnostics;
using System.Net.Http.Json;
using SupportBot.Benchmarks.Corpora;

namespace SupportBot.Benchmarks.Measures;

/// <summary>A published program from outside: how soon it answers, and how much memory it takes. Linux only, for /proc.</summary>
internal static class StartTable
{
    private const int Starts = 15;
    private const string Address = "http://127.0.0.1:39780";

    public static async Task WriteAsync(TextWriter output, string program)
    {
        var data = Directory.CreateTempSubdirectory("supportbot-").FullName;
        WriteFirst(output, "first answer after start, the routes still to learn", await FirstAnswersAsync(program, data, forgets: true));
        WriteFirst(output, "first answer after start", await FirstAnswersAsync(program, data, forgets: false));
        using var server = Start(program, "serve", "--Urls", Address, "--DataPath", data, "--Logging:LogLevel:Default", "Warning");
        try
        {
            using var http = new HttpClient { BaseAddress = new Uri(Address) };
            output.WriteLine($"serving after {await UntilServingAsync(http):N0} ms, resident {ResidentMegabytes(server):N0} MB");
            var turn = await TurnsAsync(http);
            output.WriteLine($"a turn over HTTP: median {turn.Median:N0} µs, p99 {turn.Slowest:N0} µs; resident afterwards {ResidentMegabytes(server):N0} MB");
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync();
            Directory.Delete(data, recursive: true);
        }
    }

    private static void WriteFirst(TextWriter output, string what, double[] times) =>
        output.WriteLine($"{what}: median {Timing.Percentile(times, 0.5):N0} ms, fastest {times.Min():N0} ms, of {Starts} starts");

    /// <param name="forgets">Whether what the routes learnt is deleted before each start.</param>
    private static async Task<double[]> FirstAnswersAsync(string program, string data, bool forgets)
    {
        var (times, learnt) = (new double[Starts], Path.Combine(data, "routes"));
        for (var at = 0; at < Starts; at++)
        {
            if (forgets && Directory.Exists(learnt)) Directory.Delete(learnt, recursive: true);
            var start = Stopwatch.GetTimestamp();
            using var process = StartIn(data, program, "ask", "what are the side effects of ibrance");
            if (await process.StandardOutput.ReadLineAsync() is null) throw new InvalidOperationException($"{program} ask gave no answer.");
            times[at] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
        }
        return times;
    }

    private static Process Start(string program, params IEnumerable<string> arguments) => StartIn(null, program, arguments);

    /// <param name="data">The data folder; null for that of the settings.</param>
    private static Process StartIn(string? data, string program, params IEnumerable<string> arguments)
    {
        var isAssembly = Path.GetExtension(program) == ".dll";
        var info = new ProcessStartInfo(isAssembly ? "dotnet" : program, isAssembly ? [program, .. arguments] : arguments) { RedirectStandardOutput = true };
        if (data is not null) info.Environment["DataPath"] = data;
        return Process.Start(info)!;
    }

    private static async Task<double> UntilServingAsync(HttpClient http)
    {
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                if ((await http.GetAsync(new Uri("/healthz", UriKind.Relative))).IsSuccessStatusCode) return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
            catch (HttpRequestException) when (Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(30))
            {
                await Task.Delay(5);
            }
        }
    }

    /// <summary>Each question in a conversation of its own; the reply comes back in the response.</summary>
    private static Task<Timing> TurnsAsync(HttpClient http) => Task.Run(() =>
    {
        var questions = BenchmarkCorpora.Shipped().Questions;
        var next = 0;
        return Timing.Of(questions.Count, at => Send(questions[at], next++));

        void Send(string question, int number)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/messages", UriKind.Relative))
            {
                Content = JsonContent.Create(new
                {
                    type = "message",
                    id = $"m{number}",
                    deliveryMode = "expectReplies",
                    serviceUrl = Address,
                    channelId = "emulator",
                    from = new { id = "user" },
                    recipient = new { id = "bot" },
                    conversation = new { id = $"c{number}" },
                    text = question,
                }),
            };
            using var response = http.Send(request);
            response.EnsureSuccessStatusCode();
        }
    });

    private static double ResidentMegabytes(Process process)
    {
        var line = File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
        return int.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2]) / 1024.0;
    }
}
