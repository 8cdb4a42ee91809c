using System.Globalization;
using SupportBot.Core.Corpus;
using SupportBot.Core.Routing;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Formatting;

/// <summary>A reply as one text. What stands in it and in which order is decided here; how it is marked up, by each kind of text.</summary>
public abstract class ReplyText(Wording wording)
{
    /// <summary>The whole reply. Suggestions are not in it where the channel has buttons for them.</summary>
    public virtual string Format(Reply reply) => Format(reply.Parts);

    internal virtual string Format(IReadOnlyList<ReplyPart> parts)
    {
        var quotations = 0;
        return string.Join(
            "\n\n",
            parts.Select(
                (part, at) => part is QuotedPart quoted ? Format(quoted.Quotation, ++quotations, IsLastOf(quoted, parts.Skip(at + 1))) : Format(part)));
    }

    /// <summary>What is said of a document stands once, under the last of its quotations.</summary>
    private static bool IsLastOf(QuotedPart quoted, IEnumerable<ReplyPart> after) =>
        !after.OfType<QuotedPart>().Any(other => other.Quotation.Passage.Document == quoted.Quotation.Passage.Document);

    /// <summary>Where a document's words are from, how old they are and what they are based on.</summary>
    internal string Origin(Document document) => Lines(new[] { Source(document), BasedOn(document) }.OfType<string>());

    /// <summary>Fixed wording, which may have several lines.</summary>
    protected abstract string Said(string text);

    protected abstract string Quote(string text);

    protected abstract string Strong(string words);

    /// <summary>Words that stand within a line, shown as they are.</summary>
    protected abstract string Words(string text);

    protected abstract string Link(string words, string? url);

    protected abstract string Bullet(string line);

    /// <summary>Lines that follow each other closely.</summary>
    protected abstract string Lines(IEnumerable<string> lines);

    /// <summary>Stands behind a quotation's heading where the channel shows citations; the number counts from 1 within a text.</summary>
    protected virtual string Marker(int number) => "";

    /// <summary>How to reach a helpline. A channel that can call or text at one tap has it so.</summary>
    protected virtual string Number(Helpline helpline) => Words(helpline.Number);

    /// <summary>A heading that can be asked for. A channel that can ask at one tap has it so.</summary>
    protected virtual string Heading(string heading) => Words(heading);

    /// <summary>Whether a citation tells what a document is based on, so that the text needn't.</summary>
    protected virtual bool IsToldByCitation(Document document) => false;

    private string Format(ReplyPart part) => part switch
    {
        SaidPart said => Said(said.Text.Trim()),
        HeadingsPart headings => Lines([Said(headings.Lead.Trim()), List(headings.Headings.Select(Heading))]),
        ListPart { Lead: { } lead, Items: var items } => Lines([Said(lead.Trim()), List(items.Select(Words))]),
        ListPart { Items: var items } => List(items.Select(Words)),
        HelplinesPart helplines => Format(helplines.Helplines),
        _ => throw new NotSupportedException($"{part.GetType().Name} has no text yet: add it to {nameof(ReplyText)}."),
    };

    private string Format(Quotation quotation, int number, bool isLast)
    {
        var document = quotation.Passage.Document;
        if (!isLast) return $"{Strong(quotation.Passage.HeadingPath)}{Marker(number)}\n\n{Quote(quotation.Text)}";
        IEnumerable<string?> below = [Caution(document), Source(document), IsToldByCitation(document) ? null : BasedOn(document)];
        return $"{Strong(quotation.Passage.HeadingPath)}{Marker(number)}\n\n{Quote(quotation.Text)}\n\n{Lines(below.OfType<string>())}";
    }

    private string? Caution(Document document) =>
        document.Caution is { } caution ? Fill(wording.Caution, ("caution", Words(caution))) : null;

    private string Source(Document document) => Fill(
        wording.Source,
        ("title", Link(document.Source.Title, document.Source.Url)),
        ("publisher", document.Source.Publisher is { } publisher ? Words(publisher) : null),
        ("date", Words(document.Date?.ToString("O", CultureInfo.InvariantCulture) ?? wording.Undated)));

    private string? BasedOn(Document document) => document.BasedOn.Count == 0
        ? null
        : Fill(wording.BasedOn, ("articles", string.Join("; ", document.BasedOn.Select(Article))));

    private string Article(Source source) =>
        source.Publisher is { } publisher ? $"{Link(source.Title, source.Url)} ({Words(publisher)})" : Link(source.Title, source.Url);

    /// <summary>Numbers of several countries in one list say whose they are.</summary>
    private string Format(IReadOnlyList<Helpline> helplines)
    {
        var severalPlaces = helplines.DistinctBy(helpline => helpline.Place).Skip(1).Any();
        return List(helplines.Select(helpline => Format(helpline, severalPlaces ? helpline.Place : null)));
    }

    private string Format(Helpline helpline, string? place)
    {
        var name = Strong(place is null ? helpline.Name : $"{helpline.Name} ({place})");
        var details = string.Join(", ", new[] { helpline.How, helpline.Hours }.Where(detail => !string.IsNullOrWhiteSpace(detail)));
        return details.Length == 0 ? $"{name}: {Number(helpline)}" : $"{name}: {Number(helpline)} ({Words(details)})";
    }

    private string List(IEnumerable<string> lines) => string.Join('\n', lines.Select(Bullet));

    private string Fill(string template, params IReadOnlyList<(string, string?)> values) => Template.Fill(Words(template.Trim()), values);
}
