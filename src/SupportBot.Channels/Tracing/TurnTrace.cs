using System.Text.Json;
using SupportBot.Channels.Activities;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Tracing;

/// <summary>Shows a tester the inside of a turn: an activity that the Bot Framework Emulator shows in its log, and no member sees.</summary>
internal static class TurnTrace
{
    /// <summary>Tells our traces from others; nothing is to be found there.</summary>
    public const string ValueType = "https://supportbot.example/schemas/turn";

    /// <param name="elapsed">From the message to the formed reply.</param>
    public static Activity Of(TurnResult turn, TimeSpan elapsed)
    {
        var value = TracedTurn.Of(turn, elapsed);
        return new Activity
        {
            Type = ActivityTypes.Trace,
            Name = "SupportBot.Turn",
            Label = Label(value),
            ValueType = ValueType,
            Value = JsonSerializer.SerializeToElement(value, TraceJson.Default.TracedTurn),
        };
    }

    /// <summary>What one sees of it in the list of activities.</summary>
    private static string Label(TracedTurn turn) =>
        turn.Decision is null ? $"Turn: {turn.Route}" : FormattableString.Invariant($"Turn: {turn.Route} ({turn.Decision}, confidence {turn.Confidence:0.00})");
}
