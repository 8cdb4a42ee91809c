using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SupportBot.Channels.Authentication;
using SupportBot.Channels.Bot;
using SupportBot.Channels.Delivery;
using SupportBot.Channels.Formatting;
using SupportBot.Channels.Formatting.Teams;
using SupportBot.Channels.Formatting.WebChat;
using SupportBot.Channels.Messages;
using SupportBot.Channels.Metrics;
using SupportBot.Channels.Teams;

namespace SupportBot.Channels;

public static class ChannelsRegistration
{
    /// <summary>
    /// What every transport shares. The program adds an <see cref="Core.Turns.ITurnHandler"/>, the <see cref="Core.Turns.Wording"/> and the stores of
    /// <see cref="Core.Conversations"/>; the sections <c>Bot</c> and <c>Teams</c> are checked at start.
    /// </summary>
    public static IServiceCollection AddChannels(this IServiceCollection services)
    {
        services.AddOptions<BotOptions>().BindConfiguration(BotOptions.Section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<BotOptions>, BotOptionsValidator>());
        services.AddMetrics();
        services.TryAddSingleton<BotMetrics>();
        services.TryAddSingleton<BotCertificate>();
        services.AddOptions<TeamsOptions>().BindConfiguration(TeamsOptions.Section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TeamsOptions>, TeamsOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<PlainText>();
        services.TryAddSingleton<Markdown>();
        services.TryAddSingleton<WebChatText>();
        services.TryAddSingleton<MarkdownFormatter>();
        services.TryAddSingleton<PlainTextFormatter>();
        services.TryAddSingleton<WebChatFormatter>();
        services.TryAddSingleton<TeamsMarkdown>();
        services.TryAddSingleton<TeamsFormatter>();
        services.TryAddSingleton<ReplyFormatters>();
        services.TryAddSingleton<GroupAnswers>();
        services.TryAddSingleton<TeamsPace>();
        services.TryAddSingleton<ConversationGate>();
        services.TryAddSingleton<ActivityAnswerer>();
        services.TryAddSingleton<ActivityBot>();
        services.TryAddSingleton<FeedbackBox>();
        services.TryAddSingleton<InvokeHandler>();
        services.TryAddSingleton<LoopbackGate>();
        services.TryAddSingleton<ChannelHttp>();
        return services;
    }
}
