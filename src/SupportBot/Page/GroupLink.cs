using Microsoft.Extensions.Options;
using SupportBot.Channels.DirectLine.Access;

namespace SupportBot.Page;

/// <summary>Whether a request brings the key of the group's link, where one needs it.</summary>
internal sealed class GroupLink(IOptions<WebChatOptions> options) : IConversationAccess
{
    private readonly SharedSecret? _key = options.Value.ByLink ? new(options.Value.GroupKey) : null;

    public bool MayBegin(HttpRequest request) => _key?.IsIn(request) ?? true;
}
