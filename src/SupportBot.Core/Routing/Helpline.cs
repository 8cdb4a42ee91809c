namespace SupportBot.Core.Routing;

/// <summary>People to call, as <c>helplines.yaml</c> lists them.</summary>
/// <param name="Place">An ISO 3166 two-letter country code; null is anywhere.</param>
/// <param name="For">The routes that show it, by id; <c>emergency</c> for what was already done.</param>
/// <param name="How">"call or text", for example.</param>
/// <param name="Checked">When someone last made sure that it is right; null is never.</param>
public sealed record Helpline(string? Place, IReadOnlyList<string> For, string Name, string Number, string? How, string? Hours, DateOnly? Checked)
{
    /// <summary>The number that takes text messages; null where none does.</summary>
    public string? Text { get; init; }
}
