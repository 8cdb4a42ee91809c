using SupportBot.Channels.Rehearsals;

namespace SupportBot.Transcripts;

/// <summary>A talk from a file, to be played again: what members say in it, and what the bot is expected to reply.</summary>
internal abstract class Scene
{
    public abstract IReadOnlyList<SceneTurn> Turns { get; }

    /// <summary>Whether anything is expected that could fail.</summary>
    public bool IsTest => Turns.Any(turn => turn.Expected is { IsEmpty: false });

    /// <summary>A reply in the form that this kind of file has it in, line by line.</summary>
    public abstract IReadOnlyList<string> Show(Rehearsed heard);

    /// <summary>The file's text with the replies of these turns put in place of what was expected of them.</summary>
    public abstract string With(IReadOnlyList<PlayedTurn> played, Predicate<PlayedTurn> replaced);
}
