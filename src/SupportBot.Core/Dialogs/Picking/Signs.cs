using System.Text;
using SupportBot.Core.Content;
using SupportBot.Core.Routing;

namespace SupportBot.Core.Dialogs.Picking;

/// <summary>What a sign or a short ending behind a name says, as <c>signs</c> of <c>choices.yaml</c> lists it: "ER+", "HER2neg".</summary>
internal sealed class Signs
{
    private readonly Dictionary<char, string> _words = [];
    private readonly List<(string Ending, string Word)> _endings = [];

    public static Signs None { get; } = new();

    public static Signs Bind(ContentBinder binder, MapNode map)
    {
        var signs = new Signs();
        if (map["signs"] is not { } node) return signs;
        foreach (var (key, value) in binder.AnyMap(node).Entries)
        {
            if (key.Value is not { Length: > 0 } word || value is not TextNode { Value: { } written }) continue;
            foreach (var sign in written.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (char.IsLetter(sign[0])) signs._endings.Add((sign, word));
                else signs._words[sign[0]] = word;
            }
        }
        return signs;
    }

    public string[] Read(string text)
    {
        var told = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (_words.TryGetValue(text[at], out var word) && IsBehindName(text, at)) told.Append(' ').Append(word).Append(' ');
            else told.Append(text[at]);
        }
        return [.. MessageWords.Of(told.ToString()).SelectMany(WithEnding)];
    }

    /// <summary>A sign that joins two words, or stands before one, says nothing of the kind.</summary>
    private static bool IsBehindName(string text, int at)
    {
        var isApart = at > 0 && text[at - 1] == ' ';
        var before = isApart ? at - 2 : at - 1;
        if (before < 0 || !char.IsLetterOrDigit(text[before])) return false;
        return at + 1 >= text.Length || (isApart ? text[at + 1] is '/' or ',' or ';' : !char.IsLetterOrDigit(text[at + 1]));
    }

    private IEnumerable<string> WithEnding(string word)
    {
        foreach (var (ending, meant) in _endings)
        {
            if (word == ending) return [meant];
            if (word.EndsWith(ending, StringComparison.Ordinal) && char.IsDigit(word[^(ending.Length + 1)])) return [word[..^ending.Length], meant];
        }
        return [word];
    }
}
