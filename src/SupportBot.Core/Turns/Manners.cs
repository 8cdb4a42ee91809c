using SupportBot.Core.Commands;
using SupportBot.Core.PassingOn;

namespace SupportBot.Core.Turns;

/// <summary>How the bot talks apart from answering: what it can be told to do, and what it says to what is no question.</summary>
public sealed record Manners
{
    public IReadOnlyList<CommandWords> Commands { get; init; } = [];

    public Politeness Politeness { get; init; } = Politeness.None;

    public Contacts Contacts { get; init; } = Contacts.Empty;

    public RedactionWords Redaction { get; init; } = RedactionWords.None;

    /// <summary>How long things are kept, by the settings.</summary>
    public KeepingTimes Times { get; init; } = KeepingTimes.Default;
}
