namespace SupportBot.Transcripts.Scripts;

/// <summary>Some lines of a script: one turn with what is expected of it, or lines that say nothing to the bot.</summary>
/// <param name="Turn">Null where the bot is told nothing.</param>
/// <param name="Lines">All its lines as they are.</param>
/// <param name="Body">How many of them come before what is expected.</param>
internal sealed record ScriptBlock(SceneTurn? Turn, IReadOnlyList<string> Lines, int Body)
{
    /// <summary>The same block with another reply; comments and checks stay.</summary>
    public IEnumerable<string> With(IReadOnlyList<string> reply)
    {
        var kept = Lines.Skip(Body).Where(line => !ScriptLine.IsReply(line)).ToList();
        return [.. Lines.Take(Body), .. kept, .. Body == 0 && kept.Count > 0 ? [""] : Array.Empty<string>(), .. reply.Select(ScriptLine.Escape), ""];
    }
}
