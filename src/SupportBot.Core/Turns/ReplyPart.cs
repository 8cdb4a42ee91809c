using SupportBot.Core.Routing;

namespace SupportBot.Core.Turns;

/// <summary>One piece of a reply; a formatter turns each kind into its channel's form.</summary>
public abstract record ReplyPart;

/// <summary>Fixed wording from the content files.</summary>
public sealed record SaidPart(string Text) : ReplyPart;

/// <summary>Words of a document, with where they come from.</summary>
public sealed record QuotedPart(Quotation Quotation) : ReplyPart;

/// <summary>Headings a member can look at next, under a line that introduces them.</summary>
public sealed record HeadingsPart(string Lead, IReadOnlyList<string> Headings) : ReplyPart;

/// <summary>People to call, with their numbers.</summary>
public sealed record HelplinesPart(IReadOnlyList<Helpline> Helplines) : ReplyPart;

/// <summary>What a member put on a list, to copy or print.</summary>
/// <param name="Lead">Said above it; null where nothing is.</param>
public sealed record ListPart(string? Lead, IReadOnlyList<string> Items) : ReplyPart;
