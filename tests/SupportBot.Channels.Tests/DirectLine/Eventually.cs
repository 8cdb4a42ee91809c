namespace SupportBot.Channels.Tests.DirectLine;

/// <summary>For what becomes true soon, by itself.</summary>
internal static class Eventually
{
    public static async Task Async(Func<bool> isTrue)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!isTrue()) await Task.Delay(5, patience.Token);
    }
}
