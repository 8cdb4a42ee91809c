using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SupportBot.Channels;
using SupportBot.Channels.Connector;
using SupportBot.Core.Turns;
using SupportBot.Serving;
using SupportBot.Serving.Metrics;
using SupportBot.Testing.Conversations;
using SupportBot.Testing.Transports;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Serving.Metrics;

/// <summary>A conversation through the transport and the shipped content, with a collector listening.</summary>
[Collection(Alone.Name)]
public sealed class MetricsExportTests : IAsyncLifetime
{
    /// <summary>Told as what an activity can hold; none of it may be told to the collector.</summary>
    private static readonly string[] Private =
        [
            "conversation-17", "activity-17", "member-17", "Una Unwin", "tenant-17", "Eiffel", "What is BCmets?", "BCmets", "too-many-words", "support groups",
            "made-up-channel",
        ];

    private Collector _collector = null!;
    private FakeChannel _channel = null!;

    public async Task InitializeAsync() => (_collector, _channel) = (await Collector.StartAsync(), await FakeChannel.StartAsync());

    public async Task DisposeAsync()
    {
        await _collector.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task What_is_sent_tells_of_turns_and_times_and_of_nobody()
    {
        await ConverseAsync(("Metrics:Endpoint", _collector.Endpoint));

        var sent = string.Join('\n', _collector.Received);
        Assert.All(_collector.Received, request => Assert.StartsWith("POST /v1/metrics ", request));
        Assert.All(
            [
                "supportbot.turn.duration", "supportbot.route", "answer", "no_answer", "supportbot.channel", "emulator", "other", "supportbot.feedback",
                "supportbot.helped", "http.server.request.duration", "/api/messages", "dotnet.",
            ],
            name => Assert.Contains(name, sent, StringComparison.Ordinal));
        Assert.All(Private, word => Assert.DoesNotContain(word, sent, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Without_an_endpoint_nothing_is_sent()
    {
        await ConverseAsync(("Metrics:Interval", "00:00:01"));

        Assert.Empty(_collector.Received);
    }

    [Theory]
    [InlineData(
        "Metrics:Endpoint", "localhost:4318",
        "Metrics:Endpoint is \"localhost:4318\": give the whole address, for example http://localhost:4318/v1/metrics, or leave it empty to send nothing.")]
    [InlineData("Metrics:Interval", "00:00:00", "Metrics:Interval is 00:00:00: give a time from 00:00:01 to 1.00:00:00.")]
    public async Task A_setting_that_does_not_fit_keeps_the_program_from_starting(string key, string value, string problem)
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync((key, value)));

        Assert.Equal(problem, fault.Message);
    }

    /// <summary>Until the program has ended, and with it the last sending.</summary>
    private async Task ConverseAsync(params (string, string)[] settings)
    {
        await using var app = await StartAsync(settings);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        await PostAsync(client, Message("activity-17-1", text: Known.Question));
        await PostAsync(client, Message("activity-17-2", text: "how tall is the Eiffel tower"));
        var elsewhere = Message("activity-17-3", text: "hello");
        elsewhere["channelId"] = "made-up-channel";
        await PostAsync(client, elsewhere);
        await PostAsync(client, Thumb());
        await app.StopAsync();
    }

    private static async Task PostAsync(HttpClient client, JsonObject activity)
    {
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private JsonObject Message(string id, string? text) => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["serviceUrl"] = _channel.ServiceUrl,
        ["channelId"] = "emulator",
        ["from"] = new JsonObject { ["id"] = "member-17", ["name"] = "Una Unwin" },
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = "conversation-17", ["tenantId"] = "tenant-17" },
        ["text"] = text,
    };

    private JsonObject Thumb()
    {
        var invoke = Message("activity-17-4", text: null);
        invoke["type"] = "invoke";
        invoke["name"] = "message/submitAction";
        invoke["value"] = new JsonObject
        {
            ["actionName"] = "feedback",
            ["actionValue"] = new JsonObject { ["reaction"] = "like", ["feedback"] = new JsonObject { ["feedbackText"] = "too-many-words" } },
        };
        return invoke;
    }

    private static Task<WebApplication> StartAsync(params (string, string)[] settings) => Parts.StartAsync(
        services => services
            .AddMetricsExport()
            .AddSingleton<ITurnHandler>(new LiveRelease(Shipped.Release)).AddSingleton(Shipped.Wording).AddMemoryStore().AddChannels().AddConnectorTransport(),
        app =>
        {
            app.UseRouting();
            app.MapConnectorTransport();
        },
        settings);
}
