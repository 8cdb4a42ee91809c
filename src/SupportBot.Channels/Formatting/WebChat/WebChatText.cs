using SupportBot.Core.Corpus;
using SupportBot.Core.Routing;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Formatting.WebChat;

/// <summary>Markdown whose quotations have numbers, which open their source.</summary>
internal sealed class WebChatText(Wording wording) : Markdown(wording)
{
    private readonly TappableNumber tappable = new(wording);

    /// <summary>The definitions behind the text make links of the markers: to the document's address, or to the citation itself.</summary>
    internal override string Format(IReadOnlyList<ReplyPart> parts)
    {
        var definitions = parts.OfType<QuotedPart>().Select((part, at) => Definition(part.Quotation.Passage.Document.Source, at + 1));
        return string.Join("\n\n", [base.Format(parts), .. definitions]);
    }

    protected override string Marker(int number) => $" [{number}]";

    protected override string Number(Helpline helpline) => tappable.Of(helpline);

    /// <summary>Our page asks for it at a click; anywhere else its button does.</summary>
    protected override string Heading(string heading) => $"[{LinkWords(heading)}](say:{Uri.EscapeDataString(heading)})";

    /// <summary>A citation with an address opens that address, one without opens its text.</summary>
    protected override bool IsToldByCitation(Document document) => WebAddress.Of(document.Source.Url) is null;

    private string Definition(Source source, int number) =>
        $"[{number}]: {WebAddress.Of(source.Url) ?? $"cite:{number}"} \"{Words(source.Title).Replace("\"", "&quot;", StringComparison.Ordinal)}\"";
}
