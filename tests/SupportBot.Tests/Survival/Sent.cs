namespace SupportBot.Tests.Survival;

/// <summary>An activity that was posted until it was acknowledged.</summary>
internal sealed record Sent(string Id)
{
    /// <summary>How often it was posted and not acknowledged: the server was killed meanwhile.</summary>
    public int Unacknowledged { get; set; }

    /// <summary>The server's life in which it was acknowledged.</summary>
    public int Life { get; set; }
}
