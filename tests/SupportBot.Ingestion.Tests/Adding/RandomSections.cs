using SupportBot.Core.Corpus;

namespace SupportBot.Ingestion.Tests.Adding;

/// <summary>Section trees of text that is as awkward for Markdown as can be; the same for the same seed.</summary>
internal sealed class RandomSections(int seed)
{
    private static readonly string[] Words =
    [
        "a", "pill", "HER2", "1.", "2)", "10.", "#", "##", "-", "--", "---", "*", "**", "_", "__x__", "`", "``", "[", "]", "](", "(x)", "![", "<", "<b>",
        "</b>", "<!--", ">", "&lt;", "&", "&#35;",
        "~", "~~", "+", "++", "=", "==", "===", "|", "\\", "\\*", ":", "::", ": a", "^", "^^", "http://x.org", "\"q\"", "'", "…", "•", "[x]", "[ ]", "{#id}",
        "$x$", "!", "word", "ends.",
    ];

    private readonly Random _random = new(seed);

    public Section Root() => Section(depth: 0);

    private Section Section(int depth) => new(
        Text(),
        [.. Many(4).Select(_ => Block())],
        depth == 4 ? [] : [.. Many(3).Select(_ => Section(depth + 1))]);

    private Block Block() => _random.Next(3) switch
    {
        0 => new ItemList([.. Many(3).Append(0).Select(_ => Text())]),
        1 => new ItemList([.. Many(3).Append(0).Select(_ => Text())], Numbered: true),
        _ => new Paragraph(Text()),
    };

    private string Text() => string.Join(_random.Next(5) == 0 ? "" : " ", Many(6).Append(0).Select(_ => Words[_random.Next(Words.Length)]));

    private IEnumerable<int> Many(int most) => Enumerable.Range(0, _random.Next(most));
}
