using SupportBot.Core.Commands;
using SupportBot.Core.PassingOn;
using SupportBot.Core.SmallTalk;

namespace SupportBot.Core.Turns;

/// <summary>How the bot talks apart from answering: what it can be told to do, and what it says to what is no question.</summary>
public sealed record Manners
{
    public IReadOnlyList<CommandWords> Commands { get; init; } = [];

    public Politeness Politeness { get; init; } = Politeness.None;

    public Contacts Contacts { get; init; } = Contacts.Empty;

    public SmallTalkWords SmallTalk { get; init; } = SmallTalkWords.None;

    public IReadOnlyList<Feeling> Feelings { get; init; } = [];

    /// <summary>Those that the bot doesn't speak.</summary>
    public IReadOnlyList<Tongue> Tongues { get; init; } = [];

    public RedactionWords Redaction { get; init; } = RedactionWords.None;

    /// <summary>How long things are kept, by the settings.</summary>
    public KeepingTimes Times { get; init; } = KeepingTimes.Default;
}
