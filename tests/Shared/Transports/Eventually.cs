namespace SupportBot.Testing.Transports;

/// <summary>For what becomes true soon, by itself.</summary>
public static class Eventually
{
    public static Task Async(Func<bool> isTrue) => Async(() => Task.FromResult(isTrue()));

    public static async Task Async(Func<Task<bool>> isTrue)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await isTrue()) await Task.Delay(5, patience.Token);
    }
}
