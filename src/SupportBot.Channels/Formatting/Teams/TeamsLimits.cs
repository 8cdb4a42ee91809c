namespace SupportBot.Channels.Formatting.Teams;

/// <summary>What Teams takes of a bot. Texts are counted in UTF-16 units.</summary>
internal static class TeamsLimits
{
    public const int Citations = 20;
    public const int CitationName = 80;
    public const int CitationAbstract = 160;
    public const int CitationKeywords = 3;
    public const int CitationKeyword = 28;

    /// <summary>In a personal chat; elsewhere there are none.</summary>
    public const int SuggestedActions = 3;

    /// <summary>What can be picked in a dialog: as suggested actions in a personal chat, or in one row of a card's buttons.</summary>
    public const int Choices = 6;

    /// <summary>
    /// Of a message's JSON: 100 KB, at two bytes each, are 51,200; the address, and what the service adds, need room too.
    /// </summary>
    public const int Message = 40_000;
}
