namespace SupportBot.Transcripts.Scripts;

/// <summary>Some lines of a script: one turn with what is expected of it, or lines that say nothing to the bot.</summary>
/// <param name="Turn">Null where the bot is told nothing.</param>
/// <param name="Lines">All its lines as they are.</param>
/// <param name="Body">How many of them come before what is expected.</param>
internal sealed record ScriptBlock(SceneTurn? Turn, IReadOnlyList<string> Lines, int Body)
{
    /// <summary>
    /// The same block with another reply. Comments and checks stay, those behind the old reply behind the new one: they speak of what follows.
    /// </summary>
    public IReadOnlyList<string> With(IReadOnlyList<string> reply)
    {
        var below = Lines.Skip(Body).ToList();
        var end = below.FindLastIndex(line => !ScriptLine.IsComment(line) && !string.IsNullOrWhiteSpace(line)) + 1;
        List<string> kept = [.. below.Take(end).Where(line => !ScriptLine.IsReply(line))];
        var gap = Body == 0 && kept.Count > 0 ? [""] : Array.Empty<string>();
        return [.. Lines.Take(Body), .. kept, .. gap, .. reply.Select(ScriptLine.Escape), "", .. below.Skip(end).Where(ScriptLine.IsComment)];
    }
}
