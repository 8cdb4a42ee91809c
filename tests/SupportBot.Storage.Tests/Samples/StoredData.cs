using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SupportBot.Core.Conversations;
using SupportBot.Testing.Files;
using SupportBot.Testing.Transports;

namespace SupportBot.Storage.Tests.Samples;

/// <summary>The stores as the program has them, on a folder that may be shared with others: each of them is like a process of its own.</summary>
internal sealed class StoredData : IDisposable
{
    private readonly ServiceProvider services;
    private readonly TemporaryFolder? own;

    public StoredData(string? folder = null, TimeProvider? clock = null, params IReadOnlyList<(string Key, string Value)> settings)
        : this(folder, TimeSpan.FromSeconds(5), clock, settings)
    {
    }

    /// <param name="patience">How long it waits for others who hold the database.</param>
    public StoredData(string? folder, TimeSpan patience, TimeProvider? clock = null, params IReadOnlyList<(string Key, string Value)> settings)
    {
        own = folder is null ? new TemporaryFolder() : null;
        Folder = folder ?? own!.Path;
        services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder()
                .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
                .Build())
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log))
            .AddSingleton(clock ?? TimeProvider.System)
            .AddStorage(new StorageOptions(Folder) { Patience = patience })
            .BuildServiceProvider();
    }

    public string Folder { get; }

    public string File => Path.Combine(Folder, "supportbot.db");

    public FakeLog Log { get; } = new();

    public IConversationStore Conversations => Get<IConversationStore>();

    public IOutbox Outbox => Get<IOutbox>();

    public IHistory History => Get<IHistory>();

    public ISigningKeys Keys => Get<ISigningKeys>();

    public IFeedbackStore Feedback => Get<IFeedbackStore>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public void Dispose()
    {
        services.DisposeAsync().AsTask().GetAwaiter().GetResult();
        own?.Dispose();
    }
}
