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

    internal string Format(IEnumerable<ReplyPart> parts) => string.Join("\n\n", parts.Select(Format));

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

    private string Format(ReplyPart part) => part switch
    {
        SaidPart said => Said(said.Text.Trim()),
        QuotedPart quoted => Format(quoted.Quotation),
        HeadingsPart headings => Lines([Said(headings.Lead.Trim()), List(headings.Headings.Select(Words))]),
        HelplinesPart helplines => Format(helplines.Helplines),
        _ => throw new NotSupportedException($"{part.GetType().Name} has no text yet: add it to {nameof(ReplyText)}."),
    };

    private string Format(Quotation quotation)
    {
        var document = quotation.Passage.Document;
        IEnumerable<string?> below = [Caution(document), Source(document), BasedOn(document)];
        return $"{Strong(quotation.Passage.HeadingPath)}\n\n{Quote(quotation.Text)}\n\n{Lines(below.OfType<string>())}";
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
        return details.Length == 0 ? $"{name}: {Words(helpline.Number)}" : $"{name}: {Words(helpline.Number)} ({Words(details)})";
    }

    private string List(IEnumerable<string> lines) => string.Join('\n', lines.Select(Bullet));

    private string Fill(string template, params IReadOnlyList<(string, string?)> values) => Template.Fill(Words(template.Trim()), values);
}
