namespace SupportBot.Core.Turns;

public enum OfferKind
{
    /// <summary>The question that was just asked may be passed on.</summary>
    PassOn,

    /// <summary>The next message is the question that is to be passed on.</summary>
    Question,

    /// <summary>The question was shown as the moderators would see it; it waits for a yes.</summary>
    Send,

    /// <summary>The member was asked why an answer didn't help, with a few reasons to choose from.</summary>
    Reason,

    /// <summary>The next message is that reason.</summary>
    ReasonInWords,

    /// <summary>The member was told whom to reach, and may ask more about them.</summary>
    Contact,
}
