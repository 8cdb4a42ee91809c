using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;

namespace SupportBot.Page;

/// <summary>An HTML file of this folder with its <c>{{names}}</c> filled in.</summary>
internal static partial class PageTemplate
{
    /// <param name="values">Shown as text.</param>
    /// <param name="html">Markup, as it is.</param>
    public static string Fill(string file, IReadOnlyDictionary<string, string> values, IReadOnlyDictionary<string, string> html) =>
        Name().Replace(Read(file), match => match.Groups[1].Value switch
        {
            var name when values.TryGetValue(name, out var text) => WebUtility.HtmlEncode(text),
            var name when html.TryGetValue(name, out var markup) => markup,
            var name => throw new InvalidOperationException($"{file} names {name}, which nobody fills in."),
        });

    public static string Paragraphs(string text) =>
        string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>"));

    private static string Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"SupportBot.Page.{file}")
            ?? throw new InvalidOperationException($"{file} is not in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\{\{([a-z-]+)\}\}")]
    private static partial Regex Name();
}
