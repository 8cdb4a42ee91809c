using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Reading.Html;

namespace SupportBot.Ingestion.Reading.Markdown;

/// <summary>Goes through Markdig's blocks in order and lays them out as sections, paragraphs and lists.</summary>
internal sealed class BlockWalk(string file)
{
    private readonly InlineText _inline = new();

    public Outline Outline { get; } = new();

    public IReadOnlyList<Link> Links => _inline.Links;

    public void Visit(Markdig.Syntax.Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Outline.Heading(heading.Level, _inline.Of(heading), heading.Line + 1);
                break;
            case ListBlock list:
                AddList(list);
                break;
            case Table table:
                AddList([.. table.OfType<TableRow>().Select(Row)]);
                break;
            case HtmlBlock html:
                if (html.Type != HtmlBlockType.Comment) PageWalk.ReadFragment(html.Lines.ToString(), file, Outline);
                break;
            case LinkReferenceDefinition or LinkReferenceDefinitionGroup:
                break;
            case LeafBlock leaf:
                AddParagraph(_inline.Of(leaf));
                break;
            case ContainerBlock container:
                foreach (var child in container) Visit(child);
                break;
        }
    }

    /// <summary>Items of an inner list become further items. Numbers are kept as text where counting from 1 would change them.</summary>
    private void AddList(ListBlock list)
    {
        List<string> items = [];
        Collect(list, items);
        if (!list.IsOrdered) AddList(items);
        else if (items.Count == list.Count && list.OrderedStart is null or "1") AddList(items, numbered: true);
        else if (items.Count != list.Count) AddList(items);
        else foreach (var (at, item) in items.Index()) AddParagraph($"{int.Parse(list.OrderedStart!, null) + at}. {item}");
    }

    private void Collect(ListBlock list, List<string> items)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var text = Whitespace.Fold(string.Join(' ', item.Where(child => child is not ListBlock).Select(_inline.Of)));
            if (text.Length > 0) items.Add(text);
            foreach (var inner in item.OfType<ListBlock>()) Collect(inner, items);
        }
    }

    private string Row(TableRow row) => string.Join(" — ", row.Select(_inline.Of).Where(cell => cell.Length > 0));

    private void AddParagraph(string text)
    {
        if (text.Length > 0) Outline.Add(new Paragraph(text));
    }

    private void AddList(IReadOnlyList<string> items, bool numbered = false)
    {
        string[] filled = [.. items.Where(item => item.Length > 0)];
        if (filled.Length > 0) Outline.Add(new ItemList(filled, numbered));
    }
}
