using Microsoft.AspNetCore.Http;

namespace SupportBot.Channels.DirectLine.Access;

/// <summary>Who may begin a conversation through Direct Line. Whoever knows <c>DirectLine:Secret</c> is not asked.</summary>
public interface IConversationAccess
{
    /// <param name="request">For a token, or for a conversation without one.</param>
    bool MayBegin(HttpRequest request);
}
