using Microsoft.AspNetCore.Http;
using SupportBot.Channels.Messages;

namespace SupportBot.Channels.DirectLine.Endpoints;

/// <summary>What clients are told in the same words wherever it comes up.</summary>
internal static class Refusals
{
    /// <summary>Clients take it for the end of the conversation. It tells nobody whether another's conversation is there.</summary>
    public static Refusal NoConversation { get; } = new(
        StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation, or no longer. Begin a new one.");

    public static Refusal BadWatermark { get; } = new(
        StatusCodes.Status400BadRequest, "BadArgument", "The watermark is none of ours: give the one that came with the last activities, or none.");

    public static Refusal BadBody { get; } = new(
        StatusCodes.Status400BadRequest, "BadSyntax", "The body is not the JSON that belongs here. Send an object, or nothing.");

    public static Refusal UnknownInvoke { get; } = new(
        StatusCodes.Status400BadRequest, "BadArgument", "The bot doesn't know what this invoke asks of it.");

    public static Refusal BotFailed { get; } = new(
        StatusCodes.Status502BadGateway, "BotError", "The bot could not answer. Nothing was kept: send it again.");

    public static Refusal TooLarge(int most) => new(
        StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"The body is larger than {most / 1024} KB. Send less.");
}
