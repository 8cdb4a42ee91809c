namespace SupportBot.Channels.Tracing;

/// <summary>A number as people read it in a trace.</summary>
internal static class Rounded
{
    public static double Of(double value) => Math.Round(value, 3);
}
