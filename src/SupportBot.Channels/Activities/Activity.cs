using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportBot.Channels.Activities;

/// <summary>
/// What a channel and a bot send each other, as the Bot Framework protocol has it. Properties that are not named here are kept, so that an
/// activity can be read and written again without loss.
/// </summary>
public sealed record Activity
{
    /// <summary>One of <see cref="ActivityTypes"/>, or a kind that is not known here.</summary>
    public string? Type { get; init; }

    public string? Id { get; init; }

    /// <summary>In UTC, ISO 8601, kept as the channel wrote it: a channel's odd clock is no reason to refuse a member.</summary>
    public string? Timestamp { get; init; }

    /// <summary>With the member's offset, ISO 8601, kept as the channel wrote it.</summary>
    public string? LocalTimestamp { get; init; }

    public string? LocalTimezone { get; init; }

    /// <summary>Where replies are posted to.</summary>
    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public string? ReplyToId { get; init; }

    /// <summary><c>markdown</c>, <c>plain</c> or <c>xml</c>.</summary>
    public string? TextFormat { get; init; }

    /// <summary>Null where a card was submitted: what it says is in <see cref="Value"/>.</summary>
    public string? Text { get; init; }

    public string? Speak { get; init; }

    /// <summary>Stands for the message where it can't be shown, in a notification for one.</summary>
    public string? Summary { get; init; }

    /// <summary><c>acceptingInput</c>, <c>expectingInput</c> or <c>ignoringInput</c>.</summary>
    public string? InputHint { get; init; }

    public string? Locale { get; init; }

    public string? AttachmentLayout { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary>Mentions, citations, client details: each an object with a <c>type</c>.</summary>
    public IReadOnlyList<JsonElement>? Entities { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    /// <summary>What an event or an invoke is called.</summary>
    public string? Name { get; init; }

    public JsonElement? Value { get; init; }

    /// <summary>What <see cref="Value"/> is, for whoever reads a trace.</summary>
    public string? ValueType { get; init; }

    /// <summary>A trace's title.</summary>
    public string? Label { get; init; }

    /// <summary>Why a conversation ended.</summary>
    public string? Code { get; init; }

    /// <summary><c>normal</c>, or <c>expectReplies</c>: the replies belong in the answer to the request that brought the activity.</summary>
    public string? DeliveryMode { get; init; }

    /// <summary>What only this channel understands.</summary>
    public JsonElement? ChannelData { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
