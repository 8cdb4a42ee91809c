namespace SupportBot.Channels.Teams;

/// <summary>The address that opens a member's own chat with the bot.</summary>
internal static class PrivateChat
{
    /// <summary>Of the whole address; some clients and mail gateways cut what is longer than 2,048.</summary>
    private const int Longest = 2000;

    /// <param name="botId">As Teams names the bot: <c>28:</c> and its app id.</param>
    /// <param name="question">Stands in the box, ready to be sent. One too long for an address is left out.</param>
    public static string Link(string botId, string question)
    {
        var chat = $"https://teams.microsoft.com/l/chat/0/0?users={Uri.EscapeDataString(botId)}";
        var asking = $"{chat}&message={Uri.EscapeDataString(question)}";
        return question.Length == 0 || asking.Length > Longest ? chat : asking;
    }
}
