namespace SupportBot.Core.Turns;

/// <summary>What the bot has offered and the member may take up with the next message; then it is over.</summary>
/// <param name="Text">The question that would be passed on, redacted; empty where there is none.</param>
public sealed record Offer(OfferKind Kind, string Text = "");
