using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SupportBot.Channels.DirectLine.Access;
using SupportBot.Channels.DirectLine.Conversations;
using SupportBot.Channels.DirectLine.Endpoints;
using SupportBot.Channels.DirectLine.Streams;
using SupportBot.Channels.DirectLine.Tokens;

namespace SupportBot.Channels.DirectLine;

public static class DirectLineRegistration
{
    internal const string Path = "/v3/directline";

    /// <summary>
    /// Direct Line 3.0, so that the stock Web Chat works with no cloud. Needs <see cref="ChannelsRegistration.AddChannels"/>; the section
    /// <c>DirectLine</c> is checked at start. Anyone may begin a conversation, unless another <see cref="IConversationAccess"/> is registered.
    /// </summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddOptions<DirectLineOptions>().BindConfiguration(DirectLineOptions.Section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<DirectLineOptions>, DirectLineOptionsValidator>());
        services.TryAddSingleton<IConversationAccess, AnyoneMayBegin>();
        services.AddCors();
        services.TryAddSingleton<OriginPolicy>();
        services.TryAddSingleton<TrustedCallers>();
        services.TryAddSingleton<Rates>();
        services.TryAddSingleton<Admission>();
        services.TryAddSingleton<TokenKeys>();
        services.TryAddSingleton<TokenDesk>();
        services.TryAddSingleton<OpenStreams>();
        services.TryAddSingleton<EndedConversations>();
        services.TryAddSingleton<MemberConversations>();
        services.TryAddSingleton<ConversationAnswers>();
        services.TryAddSingleton<PostedActivities>();
        return services;
    }

    /// <summary>Serves <c>/v3/directline</c>.</summary>
    public static void MapDirectLine(this IEndpointRouteBuilder endpoints)
    {
        var directLine = endpoints.MapGroup(Path);
        directLine.MapStream();

        // Sockets obey no CORS; everything else does.
        var requests = directLine.MapGroup("").AddEndpointFilter<RouteGroupBuilder, BrowserFilter>();
        requests.MapTokens();
        requests.MapConversations();
        requests.MapActivities();
        requests.MapUpload();
        requests.MapSession();
        requests.MapMethods("/{**path}", [HttpMethods.Options], () => Results.NoContent());
    }
}
