using SupportBot.Core.Content;

namespace SupportBot.Core.Turns;

/// <summary>Says why an answer was given: the part <c>why</c> of <c>wording.yaml</c>.</summary>
public sealed record WhyWording
{
    /// <summary>What was looked for: <c>{words}</c>.</summary>
    public required string Asked { get; init; }

    /// <summary>What the heading says of it: <c>{heading}</c>, <c>{words}</c>.</summary>
    public required string InHeading { get; init; }

    /// <summary>What the text below says of it: <c>{heading}</c>, <c>{words}</c>.</summary>
    public required string InText { get; init; }

    /// <summary>What only other parts of the document name: <c>{title}</c>, <c>{words}</c>.</summary>
    public required string Around { get; init; }

    /// <summary>What isn't there at all: <c>{heading}</c>, <c>{words}</c>.</summary>
    public required string Nowhere { get; init; }

    /// <summary>How sure the answer was, the surest first.</summary>
    public required IReadOnlyList<string> Sure { get; init; }

    /// <summary>How old the words are: <c>{title}</c>, <c>{date}</c>.</summary>
    public required string Dated { get; init; }

    /// <summary>The same where nobody knows: <c>{title}</c>.</summary>
    public required string Undated { get; init; }

    internal static WhyWording Bind(ContentBinder binder, ContentNode node)
    {
        var map = binder.Map(node, "asked", "in-heading", "in-text", "around", "nowhere", "sure", "dated", "undated");
        return new WhyWording
        {
            Asked = binder.Text(map, "asked"),
            InHeading = binder.Text(map, "in-heading"),
            InText = binder.Text(map, "in-text"),
            Around = binder.Text(map, "around"),
            Nowhere = binder.Text(map, "nowhere"),
            Sure = binder.Texts(map, "sure"),
            Dated = binder.Text(map, "dated"),
            Undated = binder.Text(map, "undated"),
        };
    }
}
