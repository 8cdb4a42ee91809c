namespace SupportBot.Channels.DirectLine.Conversations;

/// <summary>When a conversation begins that somebody asks for.</summary>
internal enum Beginning
{
    Now,

    /// <summary>It goes on.</summary>
    Before,

    /// <summary>It doesn't.</summary>
    Ended,
}
