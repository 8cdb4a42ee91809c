using System.Text.Json;
using System.Text.Json.Serialization;
using SupportBot.Channels.Activities;

namespace SupportBot.Channels.Teams;

/// <summary>A line of text over buttons, as an Adaptive Card of version 1.3, which every client of Teams shows; 1.5 is the most that a bot may send.</summary>
internal sealed record AdaptiveCard(IReadOnlyList<AdaptiveCard.TextBlock> Body, IReadOnlyList<AdaptiveCard.Action> Actions)
{
    public string Type { get; } = "AdaptiveCard";

    [JsonPropertyName("$schema")]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    public string Version { get; } = "1.3";

    /// <summary>Of one card; Teams shows no more.</summary>
    private const int MostActions = 6;

    public static Activity Message(string words, params IReadOnlyList<Action> actions) => new()
    {
        Type = ActivityTypes.Message,
        Attachments = [.. actions.Chunk(MostActions).Select((some, at) => Attached(new AdaptiveCard(at == 0 ? [new(words)] : [], some)))],

        // For a notification, and whoever hears messages read out.
        Summary = words,
    };

    private static Attachment Attached(AdaptiveCard card) =>
        new("application/vnd.microsoft.card.adaptive", Content: JsonSerializer.SerializeToElement(card, CardJson.Default.AdaptiveCard));

    internal sealed record TextBlock(string Text)
    {
        public string Type { get; } = "TextBlock";

        public bool Wrap { get; } = true;
    }

    internal sealed record Action(string Type, string Title, string? Url = null, JsonElement? Data = null)
    {
        public static Action Open(string title, string url) => new("Action.OpenUrl", title, Url: url);

        public static Action Submit(string title, CardButton button) =>
            new("Action.Submit", title, Data: JsonSerializer.SerializeToElement(button, CardJson.Default.CardButton));
    }
}
