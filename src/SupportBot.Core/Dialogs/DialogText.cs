using System.Collections.Immutable;
using SupportBot.Core.Content;
using SupportBot.Core.Dialogs.State;

namespace SupportBot.Core.Dialogs;

/// <summary>Text of a dialog, in which <c>{name}</c> stands for a value that was set on the way.</summary>
public sealed record DialogText(string Text, Place Place)
{
    /// <summary>The names in curly brackets.</summary>
    public IEnumerable<string> Names
    {
        get
        {
            for (var at = 0; Next(at) is var (start, end); at = end) yield return Text[(start + 1)..(end - 1)];
        }
    }

    /// <summary>The text with every name replaced by its value; one without a value stands as nothing.</summary>
    public string Fill(ImmutableArray<DialogValue> values)
    {
        if (!Text.Contains('{')) return Text;
        var filled = new System.Text.StringBuilder();
        var at = 0;
        for (; Next(at) is var (start, end); at = end)
        {
            filled.Append(Text, at, start - at);
            filled.Append(values.FirstOrDefault(value => value.Name == Text[(start + 1)..(end - 1)])?.Value);
        }
        return filled.Append(Text, at, Text.Length - at).ToString();
    }

    private (int Start, int End)? Next(int from)
    {
        var start = Text.IndexOf('{', from);
        var end = start < 0 ? -1 : Text.IndexOf('}', start);
        return end < 0 ? null : (start, end + 1);
    }
}
