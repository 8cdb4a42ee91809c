namespace SupportBot.Ingestion.Reading;

/// <summary>Where a document points to, as written there: an address, a file beside it, or <c>#heading</c>.</summary>
internal sealed record Link(string Target, int Line);
