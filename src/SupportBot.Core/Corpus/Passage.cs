namespace SupportBot.Core.Corpus;

/// <summary>What is indexed and quoted: a section's own text, or a part of it where the section is long.</summary>
public sealed class Passage
{
    public Passage(Document document, IReadOnlyList<string> section, IReadOnlyList<Block> blocks)
    {
        Document = document;
        Section = section;
        Blocks = blocks;
        Body = string.Join('\n', blocks);
    }

    public Document Document { get; }

    /// <summary>Headings outermost first, without the document's title; empty for what stands right under the title.</summary>
    public IReadOnlyList<string> Section { get; }

    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>The blocks as plain text, one block or list item a line. Quotations are contiguous pieces of it.</summary>
    public string Body { get; }

    /// <summary>The heading path, a newline, then <see cref="Body"/>.</summary>
    public string Text => $"{HeadingPath}\n{Body}";

    /// <summary>Title and headings: "Hormone therapy › Side effects".</summary>
    public string HeadingPath => string.Join(" › ", Section.Prepend(Document.Title));

    /// <summary>How dialogs and commands name the passage's section: <c>document#heading-slug</c>.</summary>
    public string Reference => field ??= Section.Count == 0 ? Document.Id : $"{Document.Id}#{Slug.Of(Section[^1])}";
}
