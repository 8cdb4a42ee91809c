namespace SupportBot.Core.Routing;

/// <summary>What becomes of the message besides.</summary>
internal enum AlarmKind
{
    /// <summary>Nothing else is answered.</summary>
    Stop,

    /// <summary>The route's reply first, then what the documents answer.</summary>
    Lead,

    /// <summary>One line, and the message is answered as usual.</summary>
    Hint,
}
