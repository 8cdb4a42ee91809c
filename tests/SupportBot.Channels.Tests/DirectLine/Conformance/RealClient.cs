using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;

namespace SupportBot.Channels.Tests.DirectLine.Conformance;

/// <summary>The client that Web Chat has inside, botframework-directlinejs, in a process of Node.</summary>
internal sealed class RealClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process node;
    private readonly ConcurrentQueue<JsonObject> events = new();

    private RealClient(Process node) => this.node = node;

    /// <summary>All that it told of, in order.</summary>
    public IReadOnlyList<JsonObject> Events => [.. events];

    /// <summary>What it got, as <c>role: text</c>.</summary>
    public IReadOnlyList<string> Texts => [.. Of("activity").Select(activity => $"{activity["from"]!["role"]}: {activity["text"] ?? activity["type"]}")];

    public IReadOnlyList<string> Statuses => [.. Of("status").Select(status => (string)status!)];

    /// <summary>As <c>METHOD path status</c>, without <c>/v3/directline/</c>.</summary>
    public IReadOnlyList<string> Requests => [.. Of("request").Select(request => (string)request!)];

    /// <param name="haste">How many times faster than it should be it waits, where it does.</param>
    public static async Task<RealClient> ConnectAsync(DirectLineHost host, JsonObject? options = null, int haste = 1)
    {
        options ??= [];
        options["domain"] = $"{host.Address}v3/directline";
        var start = new ProcessStartInfo("node", ["client.mjs"])
        {
            WorkingDirectory = InstalledClient.Folder, RedirectStandardInput = true, RedirectStandardOutput = true,
        };
        var client = new RealClient(Process.Start(start)!);
        _ = client.ListenAsync();
        await client.TellsOfAsync("ready");
        await client.DoAsync(new JsonObject { ["do"] = "connect", ["options"] = options, ["haste"] = haste });
        return client;
    }

    public Task DoAsync(string command) => DoAsync(new JsonObject { ["do"] = command });

    public async Task DoAsync(JsonObject command)
    {
        await node.StandardInput.WriteLineAsync(command.ToJsonString());
        await node.StandardInput.FlushAsync();
    }

    public Task PostAsync(string text, string? clientId = null) => PostAsync(DirectLineHost.Message(text, clientId));

    public Task PostAsync(JsonObject activity) => DoAsync(new JsonObject { ["do"] = "post", ["activity"] = activity });

    /// <summary>Waits until it told of this so many times.</summary>
    /// <returns>What it told the last of these times.</returns>
    public async Task<JsonNode> TellsOfAsync(string kind, int times = 1)
    {
        await UntilAsync(() => Of(kind).Count >= times);
        return Of(kind)[times - 1];
    }

    public Task HasTextsAsync(int count) => UntilAsync(() => Texts.Count >= count);

    /// <exception cref="InvalidOperationException">It didn't come to that; says what it came to.</exception>
    public async Task UntilAsync(Func<bool> isTrue)
    {
        for (var start = Stopwatch.GetTimestamp(); !isTrue(); await Task.Delay(5))
        {
            if (Stopwatch.GetElapsedTime(start) > Patience)
                throw new InvalidOperationException($"The client only told of:\n{string.Join('\n', events.Select(one => one.ToJsonString()))}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        node.Kill();
        await node.WaitForExitAsync();
        node.Dispose();
    }

    private List<JsonNode> Of(string kind) => [.. events.Where(one => one.ContainsKey(kind)).Select(one => one[kind]!)];

    private async Task ListenAsync()
    {
        while (await node.StandardOutput.ReadLineAsync() is { } line) events.Enqueue(JsonNode.Parse(line)!.AsObject());
    }
}
