namespace SupportBot.Batch;

/// <summary>Where a passage's words come from; <paramref name="Date"/> is ISO or "undated".</summary>
internal sealed record BatchCitation(string Title, string? Publisher, string? Url, string Date, IReadOnlyList<string> BasedOn);
