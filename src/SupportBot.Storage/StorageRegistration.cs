using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SupportBot.Core.Conversations;
using SupportBot.Storage.Conversations;
using SupportBot.Storage.Opening;
using SupportBot.Storage.Retention;
using SupportBot.Storage.Writing;

namespace SupportBot.Storage;

public static class StorageRegistration
{
    /// <summary>
    /// The ports of <see cref="Core.Conversations"/> on a database in a folder. It is opened at start, which fails with a <see cref="StorageException"/>
    /// where it can't be used. The section <c>Retention</c> is checked at start.
    /// </summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, StorageOptions options)
    {
        services.AddOptions<RetentionOptions>().BindConfiguration(RetentionOptions.Section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<RetentionOptions>, RetentionOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(options)
            .AddSingleton<Database>()
            .AddSingleton<Writer>()
            .AddSingleton<IPassedQuestions, PassedQuestions>()
            .AddSingleton<IConversationStore, ConversationStore>()
            .AddSingleton<IOutbox, Outbox>()
            .AddSingleton<IHistory, History>()
            .AddSingleton<ISigningKeys, SigningKeys>()
            .AddSingleton<IFeedbackStore, FeedbackStore>()
            .AddSingleton<RetentionSweep>()
            .AddHostedService<DatabaseStart>()
            .AddHostedService<RetentionWorker>();
    }
}
