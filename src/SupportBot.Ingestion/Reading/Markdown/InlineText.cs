using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SupportBot.Ingestion.Reading.Markdown;

/// <summary>A block's words without their markup; keeps the links that it passes.</summary>
internal sealed class InlineText
{
    private readonly List<Link> _links = [];

    public IReadOnlyList<Link> Links => _links;

    public string Of(Block block)
    {
        var text = new StringBuilder();
        Append(block, text);
        return Whitespace.Fold(text.ToString());
    }

    private void Append(Block block, StringBuilder text)
    {
        switch (block)
        {
            case LeafBlock { Inline: { } inlines }:
                Append(inlines, text);
                break;
            case HtmlBlock:
                break;
            case LeafBlock leaf:
                text.Append(leaf.Lines);
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    Append(child, text);
                    text.Append(' ');
                }
                break;
        }
    }

    private void Append(ContainerInline inlines, StringBuilder text)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case AutolinkInline address: text.Append(address.Url); break;
                case LineBreakInline or HtmlInline { Tag: ['<', 'b' or 'B', 'r' or 'R', ..] }: text.Append(' '); break;
                case LinkInline link:
                    if (link is { IsImage: false, Url: { } target }) _links.Add(new(target, link.Line + 1));
                    Append(link, text);
                    break;
                case ContainerInline container: Append(container, text); break;
            }
        }
    }
}
