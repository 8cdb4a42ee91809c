namespace SupportBot.Core.Routing.Learning;

/// <summary>Sums of weights as chances that add up to 1.</summary>
internal static class Softmax
{
    public static void Of(Span<float> sums)
    {
        var most = sums[0];
        foreach (var sum in sums) most = Math.Max(most, sum);
        var total = 0f;
        foreach (ref var sum in sums) total += sum = MathF.Exp(sum - most);
        foreach (ref var sum in sums) sum /= total;
    }
}
