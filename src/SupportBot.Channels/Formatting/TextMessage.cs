using SupportBot.Channels.Activities;

namespace SupportBot.Channels.Formatting;

/// <summary>A message of the bot, before it is addressed.</summary>
internal static class TextMessage
{
    public static Activity Markdown(string text) => Of(text, "markdown");

    public static Activity Plain(string text) => Of(text, "plain");

    private static Activity Of(string text, string format) => new()
    {
        Type = ActivityTypes.Message,
        TextFormat = format,
        Text = text,
        InputHint = "acceptingInput",
    };
}
