namespace SupportBot.Testing.Transports;

/// <summary>For what becomes true soon, by itself.</summary>
public static class Eventually
{
    public static async Task Async(Func<bool> isTrue)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!isTrue()) await Task.Delay(5, patience.Token);
    }
}
