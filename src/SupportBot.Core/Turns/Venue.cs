namespace SupportBot.Core.Turns;

/// <summary>Where a member talks, as far as it matters for what is kept of it.</summary>
public enum Venue
{
    /// <summary>A channel of some other service, or none.</summary>
    Elsewhere,

    /// <summary>The group's own chat page: nobody else keeps anything.</summary>
    Page,

    /// <summary>Microsoft keeps what is said.</summary>
    Teams,
}
