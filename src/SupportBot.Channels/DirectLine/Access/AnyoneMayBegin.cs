using Microsoft.AspNetCore.Http;

namespace SupportBot.Channels.DirectLine.Access;

/// <summary>Nobody is turned away.</summary>
internal sealed class AnyoneMayBegin : IConversationAccess
{
    public bool MayBegin(HttpRequest request) => true;
}
