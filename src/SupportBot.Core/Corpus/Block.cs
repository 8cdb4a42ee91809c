namespace SupportBot.Core.Corpus;

/// <summary>A paragraph or a list, as plain text. <see cref="ToString"/> is the one rendering that quotations are taken from.</summary>
public abstract record Block
{
    public abstract override string ToString();
}

public sealed record Paragraph(string Text) : Block
{
    public override string ToString() => Text;
}

/// <summary>A bulleted or numbered list; an item is one line of plain text.</summary>
public sealed record ItemList(IReadOnlyList<string> Items, bool Numbered = false) : Block
{
    public override string ToString() =>
        string.Join('\n', Items.Select((item, at) => Numbered ? $"{at + 1}. {item}" : $"• {item}"));
}
