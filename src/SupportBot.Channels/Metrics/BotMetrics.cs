using System.Diagnostics;
using System.Diagnostics.Metrics;
using SupportBot.Channels.Activities;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Metrics;

/// <summary>What is counted of the bot's work. Each tag is one of a few fixed words: never a text, an id or a name.</summary>
public sealed class BotMetrics
{
    public const string MeterName = "SupportBot";

    /// <summary>What a caller made up as its channel would be a word of theirs, and a row of its own.</summary>
    private static readonly HashSet<string> Channels =
        ["directline", ChannelIds.Emulator, "facebook", "line", ChannelIds.Teams, "slack", "sms", "telegram", "test", ChannelIds.WebChat, "email"];

    private readonly Histogram<double> turns;
    private readonly Counter<long> deliveries;
    private readonly Counter<long> feedback;
    private readonly UpDownCounter<long> sockets;

    /// <param name="factory">Disposes of the meter.</param>
    public BotMetrics(IMeterFactory factory)
    {
        var meter = factory.Create(MeterName);
        turns = meter.CreateHistogram(
            "supportbot.turn.duration", "s", "From an activity's arrival until its replies are delivered.", advice: new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
        });
        deliveries = meter.CreateCounter<long>("supportbot.deliveries", "{attempt}", "Attempts to post a reply to a channel's service.");
        feedback = meter.CreateCounter<long>("supportbot.feedback", "{answer}", "Answers that a member judged.");
        sockets = meter.CreateUpDownCounter<long>("supportbot.directline.sockets", "{socket}", "Open sockets of Web Chat.");
    }

    internal void TurnEnded(Route route, string? channel, TimeSpan elapsed) => turns.Record(
        elapsed.TotalSeconds, new TagList { { "supportbot.route", route.Id }, { "supportbot.channel", Known(channel) } });

    internal void Attempted(DeliveryOutcome outcome) => deliveries.Add(1, new KeyValuePair<string, object?>("supportbot.outcome", outcome switch
    {
        DeliveryOutcome.Delivered => "delivered",
        DeliveryOutcome.Retried => "retried",
        _ => "failed",
    }));

    internal void Judged(bool helped) => feedback.Add(1, new KeyValuePair<string, object?>("supportbot.helped", helped));

    internal void SocketOpened() => sockets.Add(1);

    internal void SocketClosed() => sockets.Add(-1);

    private static string Known(string? channel) => channel is not null && Channels.Contains(channel) ? channel : "other";
}
