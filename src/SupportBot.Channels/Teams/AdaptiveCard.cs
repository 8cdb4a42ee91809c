using System.Text.Json;
using System.Text.Json.Serialization;
using SupportBot.Channels.Activities;

namespace SupportBot.Channels.Teams;

/// <summary>A line of text over buttons, as an Adaptive Card of version 1.3, which every client of Teams shows; 1.5 is the most that a bot may send.</summary>
internal sealed record AdaptiveCard(IReadOnlyList<AdaptiveCard.Element> Body, IReadOnlyList<AdaptiveCard.Action>? Actions = null)
{
    public string Type { get; } = "AdaptiveCard";

    [JsonPropertyName("$schema")]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    public string Version { get; } = "1.3";

    public static Activity Message(string words, params IReadOnlyList<Action> actions) => Message(words, new AdaptiveCard([new TextBlock(words)], actions));

    /// <summary>The same with rows of buttons, for more of them than fit below a card.</summary>
    public static Activity Rows(string words, IReadOnlyList<IReadOnlyList<Action>> rows) =>
        rows is [var only] ? Message(words, only) : Message(words, new AdaptiveCard([new TextBlock(words), .. rows.Select(row => new ActionSet(row))]));

    private static Activity Message(string words, AdaptiveCard card) => new()
    {
        Type = ActivityTypes.Message,
        Attachments =
        [
            new Attachment(
                "application/vnd.microsoft.card.adaptive",
                Content: JsonSerializer.SerializeToElement(card, CardJson.Default.AdaptiveCard)),
        ],

        // For a notification, and whoever hears messages read out.
        Summary = words,
    };

    [JsonDerivedType(typeof(TextBlock))]
    [JsonDerivedType(typeof(ActionSet))]
    internal abstract record Element;

    internal sealed record ActionSet(IReadOnlyList<Action> Actions) : Element
    {
        public string Type { get; } = "ActionSet";
    }

    internal sealed record TextBlock(string Text) : Element
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
