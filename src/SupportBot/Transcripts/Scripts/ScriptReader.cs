using SupportBot.Channels.Activities;
using SupportBot.Channels.Formatting;
using SupportBot.Core.Content;
using SupportBot.Transcripts.Checks;

namespace SupportBot.Transcripts.Scripts;

/// <summary>
/// Reads a script of lines. <c>&gt;</c> begins a member's message; below it stands the expected reply, in which <c>…</c> stands for anything. What
/// stands above the first message is the welcome. <c>#</c> begins a comment, <c>---</c> another conversation.
/// </summary>
internal sealed class ScriptReader
{
    private readonly string _file;
    private readonly List<ScriptBlock> _blocks = [];
    private readonly List<string> _lines = [];
    private int _first = 1;
    private int _talk = 1;
    private string? _locale;

    private ScriptReader(string file) => _file = file;

    /// <exception cref="ContentException">Nobody says anything in it.</exception>
    public static Scene Read(string text, string file, PlainText plainText)
    {
        var reader = new ScriptReader(file);
        var lines = text.TrimEnd('\n').Split('\n');
        for (var at = 0; at < lines.Length; at++) reader.Take(lines[at], at + 1);
        reader.EndBlock();
        return reader._blocks.Any(block => block.Turn is not null)
            ? new ScriptScene(reader._blocks, plainText)
            : throw new ContentException(
                [
                    Problem.Error(
                        "empty-talk", new Place(file), "Nobody says anything in it.",
                        "Write each message of the member on a line that begins with >, for example: > what is Ibrance"),
                ]);
    }

    private void Take(string line, int number)
    {
        if (ScriptLine.IsMessage(line) || ScriptLine.IsNewTalk(line))
        {
            EndBlock();
            _first = number;
        }
        if (ScriptLine.IsNewTalk(line)) _talk++;
        _locale = ScriptLine.Locale(line) ?? _locale;
        _lines.Add(line);
    }

    private void EndBlock()
    {
        if (_lines.Count > 0) _blocks.Add(Block([.. _lines]));
        _lines.Clear();
    }

    private ScriptBlock Block(string[] lines)
    {
        var isMessage = ScriptLine.IsMessage(lines[0]);
        var body = isMessage || ScriptLine.IsNewTalk(lines[0]) ? 1 : 0;
        var expected = Expected(lines[body..]);
        var turn = isMessage || expected is not null
            ? new SceneTurn(new Place(_file, _first).ToString(), Sent(isMessage ? lines[0][1..].Trim() : null), expected)
            : null;
        return new ScriptBlock(turn, lines, body);
    }

    private static Expectation? Expected(string[] lines)
    {
        var reply = string.Join('\n', lines.Where(ScriptLine.IsReply).Select(ScriptLine.Unescape)).Trim('\n', ' ');
        IReplyCheck[] checks = [.. lines.Select(ReplyChecks.Parse).OfType<IReplyCheck>()];
        return reply.Length == 0 && checks.Length == 0
            ? null
            : new Expectation(reply.Length == 0 ? null : [.. reply.Split('\n').Select(line => new ExpectedLine(line, HasGaps: true))], checks);
    }

    /// <param name="text">Null where the member has only come.</param>
    private Activity Sent(string? text) => ScriptActivities.Of(_talk, _blocks.Count + 1, text, _locale);
}
