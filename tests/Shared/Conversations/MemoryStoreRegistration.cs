using Microsoft.Extensions.DependencyInjection;
using SupportBot.Core.Conversations;

namespace SupportBot.Testing.Conversations;

public static class MemoryStoreRegistration
{
    /// <summary>One store for all that is kept, in place of the database.</summary>
    public static IServiceCollection AddMemoryStore(this IServiceCollection services, MemoryStore? store = null)
    {
        store ??= new MemoryStore();
        return services
            .AddSingleton(store)
            .AddSingleton<IConversationStore>(provider => store.Telling(provider.GetServices<IForgetting>()))
            .AddSingleton<IOutbox>(store)
            .AddSingleton<IHistory>(store)
            .AddSingleton<ISigningKeys>(store)
            .AddSingleton<IPassedQuestions>(store)
            .AddSingleton<IFeedbackStore>(store);
    }
}
