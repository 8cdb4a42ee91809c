using SupportBot.Core.Content;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Routing;

/// <summary>How a talk stays with a person after the reply of a route: the key <c>stay</c> of its file.</summary>
/// <param name="Turns">After so many ordinary questions the talk goes on as usual.</param>
/// <param name="Again">Said where <paramref name="Reply"/> was said just now.</param>
public sealed record Stay(int Turns, string Reply, string Again)
{
    private const int SaidStay = Care.SaidHint + 1;
    private const int SaidAgain = SaidStay + 1;
    private const int SaidFirstLine = SaidAgain + 1;

    /// <summary>Said before the first question that is answered all the same; null where nothing is.</summary>
    public string? Reminder { get; private init; }

    private PhraseList Phrases { get; init; } = new([]);

    private IReadOnlyList<StayLine> Lines { get; init; } = [];

    /// <summary>The line for what the message says; null where there is none, or it was said just now.</summary>
    internal (int Said, string Text)? LineFor(string[] message, int said)
    {
        for (var at = 0; at < Lines.Count; at++)
            if (Lines[at].IsIn(message) && (said != Care.SaidHint || Lines[at].AfterHint)) return Wording(at, said);
        return null;
    }

    private (int Said, string Text)? Wording(int line, int said)
    {
        var first = SaidFirstLine + (2 * line);
        if (said != first) return (first, Lines[line].Reply);
        return Lines[line].Again is { } again ? (first + 1, again) : null;
    }

    /// <summary>What is said to anything else.</summary>
    internal (int Said, string Text) AnyLine(int said) => said == SaidStay ? (SaidAgain, Again) : (SaidStay, Reply);

    internal static Stay? Bind(ContentBinder binder, MapNode route)
    {
        if (route["stay"] is not { } node) return null;
        var map = binder.Map(node, "turns", "reply", "again", "reminder", "phrases", "lines");
        var reply = binder.Text(map, "reply").Trim();
        return new Stay(binder.Number(map, "turns"), reply, binder.OptionalText(map, "again")?.Trim() ?? reply)
        {
            Reminder = binder.OptionalText(map, "reminder")?.Trim(),
            Phrases = new PhraseList(binder.Texts(map, "phrases")),
            Lines = map["lines"] is null ? [] : [.. binder.List(map, "lines").Select(line => StayLine.Bind(binder, line))],
        };
    }

    /// <summary>Whether the message is nothing but such phrases: "ok, leave me alone".</summary>
    internal bool IsAllOf(string[] message) => IsAll(message, Phrases.Matches(message));

    /// <summary>Whether it is nothing but these and what has a line of its own: "he's here".</summary>
    internal bool Expects(string[] message) => IsAll(message, Phrases.Matches(message).Concat(Lines.SelectMany(line => line.Phrases.Matches(message))));

    private static bool IsAll(string[] message, IEnumerable<Range> matches)
    {
        var covered = 0;
        foreach (var match in matches.OrderBy(match => match.Start.Value))
            if (match.Start.Value <= covered) covered = Math.Max(covered, match.End.Value);
        return covered == message.Length;
    }
}
