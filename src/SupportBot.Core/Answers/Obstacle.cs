namespace SupportBot.Core.Answers;

/// <summary>What keeps the documents from answering, however well the words fit.</summary>
public enum Obstacle
{
    NothingFound,

    /// <summary>A drug that is asked about and that no document names.</summary>
    UnknownDrug,

    /// <summary>The documents have none of what is asked about.</summary>
    NothingKnown,

    /// <summary>The best passage lacks what the question can't do without.</summary>
    EssentialMissing,
}
