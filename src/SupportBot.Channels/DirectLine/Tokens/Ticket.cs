namespace SupportBot.Channels.DirectLine.Tokens;

/// <summary>What a token says: whoever brings it is this user, and talks in this conversation.</summary>
internal sealed record Ticket(string Conversation, string User)
{
    /// <summary>Too old to talk with; the member may still end the conversation.</summary>
    public bool HasExpired { get; init; }

    /// <summary>Users that a token names; the stock client lets no page choose such a name.</summary>
    public const string UserPrefix = "dl_";

    /// <summary>For someone who is not known: neither id can be guessed.</summary>
    public static Ticket New(string? user = null) => new(UnguessableId.New(), user ?? UserPrefix + UnguessableId.New());
}
