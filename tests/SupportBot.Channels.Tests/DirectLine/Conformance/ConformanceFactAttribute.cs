namespace SupportBot.Channels.Tests.DirectLine.Conformance;

/// <summary>A test with the real client; skipped, with the reason, where that can't be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ConformanceFactAttribute : FactAttribute
{
    public ConformanceFactAttribute() => Skip = InstalledClient.Missing;
}
