using System.Text;

namespace SupportBot.Channels.Formatting;

/// <summary>Fills the <c>{names}</c> of a fixed sentence.</summary>
internal static class Template
{
    private const string Separators = " ,;:·/–—-";

    /// <summary>
    /// A name without a value goes together with the separator that joins it to its neighbour, and with the brackets around it:
    /// "{title}, {publisher} ({date})" without a publisher is "{title} ({date})". Names that are not given stay as they are.
    /// </summary>
    public static string Fill(string template, params IReadOnlyList<(string Name, string? Value)> values)
    {
        var filled = new StringBuilder(template.Length);
        var afterValue = false;
        var at = 0;
        while (at < template.Length)
        {
            var name = NameAt(template, at, values);
            if (name < 0)
            {
                filled.Append(template[at++]);
                continue;
            }
            at += values[name].Name.Length + 2;
            if (!string.IsNullOrWhiteSpace(values[name].Value))
            {
                filled.Append(values[name].Value);
                afterValue = true;
            }
            else
            {
                at = LeaveOut(filled, template, at, afterValue);
            }
        }
        return filled.ToString();
    }

    private static int NameAt(string template, int at, IReadOnlyList<(string Name, string? Value)> values)
    {
        for (var i = 0; template[at] == '{' && i < values.Count; i++)
            if (string.CompareOrdinal(template, at, $"{{{values[i].Name}}}", 0, values[i].Name.Length + 2) == 0) return i;
        return -1;
    }

    private static int LeaveOut(StringBuilder filled, string template, int at, bool afterValue)
    {
        if (filled.Length > 0 && filled[^1] == '(' && at < template.Length && template[at] == ')')
        {
            filled.Length--;
            at++;
        }
        if (afterValue)
        {
            while (filled.Length > 0 && Separators.Contains(filled[^1])) filled.Length--;
        }
        else
        {
            while (at < template.Length && Separators.Contains(template[at])) at++;
        }
        return at;
    }
}
