namespace SupportBot.Transcripts.Checks;

/// <summary>The checks that a script can have, each on a line of its own: <c>says: Hot flashes</c>.</summary>
internal static class ReplyChecks
{
    private static readonly (string Name, Func<string, IReplyCheck> Make)[] All =
    [
        ("says", words => new Says(words)),
        ("never says", words => new NeverSays(words)),
        ("route", id => new RouteIs(id)),
        ("quotes", reference => new Quotes(reference)),
    ];

    /// <summary>Null where the line is no check.</summary>
    public static IReplyCheck? Parse(string line)
    {
        foreach (var (name, make) in All)
        {
            if (line.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase) && line[(name.Length + 1)..].Trim() is { Length: > 0 } value)
                return make(value);
        }
        return null;
    }
}
