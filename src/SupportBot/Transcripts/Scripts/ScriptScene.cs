using SupportBot.Channels.Formatting;
using SupportBot.Channels.Rehearsals;

namespace SupportBot.Transcripts.Scripts;

/// <summary>A script of lines; replies stand in it as plain text.</summary>
internal sealed class ScriptScene(IReadOnlyList<ScriptBlock> blocks, PlainText plainText) : Scene
{
    public override IReadOnlyList<SceneTurn> Turns { get; } = [.. blocks.Select(block => block.Turn).OfType<SceneTurn>()];

    public override IReadOnlyList<string> Show(Rehearsed heard)
    {
        var text = heard.Reply is { } reply
            ? plainText.Format(reply)
            : string.Join("\n\n", heard.Activities.Select(activity => activity.Text).OfType<string>());
        return text.Trim() is { Length: > 0 } said ? [.. said.Split('\n').Select(line => line.TrimEnd())] : [];
    }

    public override string With(IReadOnlyList<PlayedTurn> played, Predicate<PlayedTurn> replaced)
    {
        var lines = blocks.SelectMany(block =>
            played.FirstOrDefault(turn => ReferenceEquals(turn.Turn, block.Turn)) is { } turn && replaced(turn) ? block.With(turn.Lines) : block.Lines);
        return string.Join('\n', lines).TrimEnd('\n') + "\n";
    }
}
