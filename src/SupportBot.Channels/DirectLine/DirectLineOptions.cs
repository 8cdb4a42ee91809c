namespace SupportBot.Channels.DirectLine;

/// <summary>The section <c>DirectLine</c>: who may talk through our own Direct Line, and how much.</summary>
public sealed record DirectLineOptions
{
    public const string Section = "DirectLine";

    /// <summary>The stock client asks for a new token every 15 minutes, whatever it is told: half an hour at least.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long after its end a token may still be exchanged for a new one, so that a member whose phone slept comes back to what was said.</summary>
    public TimeSpan ResumeWithin { get; init; } = TimeSpan.FromDays(1);

    /// <summary>Web pages elsewhere that may call us from a browser, such as <c>https://group.example</c>. Our own page needs no entry.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>Known to trusted servers only: whoever has it may start conversations for users of its own, unlimited. Empty: nobody.</summary>
    public string Secret { get; init; } = "";

    /// <summary>How many conversations one address may begin.</summary>
    public int TokensPerMinute { get; init; } = 60;

    /// <summary>In one conversation.</summary>
    public int MessagesPerMinute { get; init; } = 30;

    /// <summary>Of all conversations together.</summary>
    public int OpenSockets { get; init; } = 5000;

    /// <summary>In bytes of JSON.</summary>
    public int LargestMessage { get; init; } = 64 * 1024;
}
