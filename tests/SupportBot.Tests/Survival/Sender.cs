using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace SupportBot.Tests.Survival;

/// <summary>One conversation: posts one activity after the other, each again and again until it is acknowledged, as channels and pages do.</summary>
internal abstract class Sender(MortalServer server) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(15);

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false });
    private readonly List<Sent> _acknowledged = [];

    /// <summary>In order.</summary>
    public IReadOnlyList<Sent> Acknowledged => _acknowledged;

    public async Task TalkAsync(CancellationToken enough, CancellationToken cancellationToken)
    {
        for (var number = 1; !enough.IsCancellationRequested; number++)
        {
            var sent = new Sent($"m{number}");
            await DeliverAsync(sent, cancellationToken);
            lock (_acknowledged) _acknowledged.Add(sent);
            await Task.Delay(Pause, cancellationToken);
        }
    }

    /// <summary>All that was acknowledged comes once more.</summary>
    public async Task RepeatAsync(CancellationToken cancellationToken)
    {
        foreach (var sent in _acknowledged) await DeliverAsync(new Sent(sent.Id), cancellationToken);
    }

    /// <summary>Waits until one more is acknowledged.</summary>
    public async Task GoesOnAsync(CancellationToken cancellationToken)
    {
        for (var before = Count(); Count() == before;) await Task.Delay(5, cancellationToken);

        int Count()
        {
            lock (_acknowledged) return _acknowledged.Count;
        }
    }

    public void Dispose() => _http.Dispose();

    /// <summary>Where to post what.</summary>
    protected abstract HttpRequestMessage Post(Uri server, string id);

    protected async Task<JsonNode> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using (request)
        {
            using var response = await _http.SendAsync(request, cancellationToken);
            var body = await response.Content.ReadAsStringAsync(cancellationToken);
            Assert.True(
                response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created,
                $"{request.RequestUri} answered {response.StatusCode}: {body}\n{server.Log}");
            return body.Length == 0 ? new JsonObject() : JsonNode.Parse(body)!;
        }
    }

    protected static StringContent Json(JsonObject body) => new(body.ToJsonString(), Encoding.UTF8, "application/json");

    private async Task DeliverAsync(Sent sent, CancellationToken cancellationToken)
    {
        while (true)
        {
            var address = await server.Address.WaitAsync(cancellationToken);
            try
            {
                await SendAsync(Post(address, sent.Id), cancellationToken);
                sent.Life = server.Life;
                return;
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException)
            {
                sent.Unacknowledged++;
                await Task.Delay(5, cancellationToken);
            }
        }
    }
}
