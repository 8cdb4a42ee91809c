using SupportBot.Core.Content;

namespace SupportBot.Core.Routing;

/// <summary>How a talk stays with a person after the reply of a route: the key <c>stay</c> of its file.</summary>
/// <param name="Turns">After so many ordinary questions the talk goes on as usual.</param>
public sealed record Stay(int Turns, string Reply)
{
    private PhraseList Phrases { get; init; } = new([]);

    internal static Stay? Bind(ContentBinder binder, MapNode route)
    {
        if (route["stay"] is not { } node) return null;
        var map = binder.Map(node, "turns", "reply", "phrases");
        return new Stay(binder.Number(map, "turns"), binder.Text(map, "reply").Trim()) { Phrases = new PhraseList(binder.Texts(map, "phrases")) };
    }

    /// <summary>Whether the message is nothing but such phrases: "ok, leave me alone".</summary>
    internal bool IsAllOf(string[] message)
    {
        var covered = 0;
        foreach (var match in Phrases.Matches(message).OrderBy(match => match.Start.Value))
            if (match.Start.Value <= covered) covered = Math.Max(covered, match.End.Value);
        return covered == message.Length;
    }
}
