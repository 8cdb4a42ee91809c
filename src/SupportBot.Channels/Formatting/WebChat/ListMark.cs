using System.Text.Json;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Formatting.WebChat;

/// <summary>Tells our page that a message holds a list to take along: it puts "copy" and "print" below.</summary>
internal static class ListMark
{
    private static readonly JsonElement Marked = JsonElement.Parse("""{"list":true}""");

    /// <summary>The message's <c>channelData</c>; null where there is no list.</summary>
    public static JsonElement? Of(Reply reply) => reply.Parts.Any(part => part is ListPart { Items.Count: > 0 }) ? Marked : null;
}
