namespace SupportBot.Channels.Delivery;

/// <summary>What a failed delivery means for the reply.</summary>
internal enum DeliveryFailure
{
    /// <summary>The channel may have shown it all the same: sent again, it could be there twice.</summary>
    PossiblyDelivered,

    /// <summary>Surely not delivered, and it may go better later.</summary>
    NotNow,

    /// <summary>Surely not delivered, and it never will be.</summary>
    Refused,

    /// <summary>As refused, and so is all else that is sent to that conversation.</summary>
    Blocked,
}
