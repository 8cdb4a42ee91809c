using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Bot;
using SupportBot.Core.Conversations;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Rehearsals;

/// <summary>The bot as every channel has it, without a channel: activities in and out within this process. What it remembers ends with it.</summary>
public sealed class Rehearsal : IDisposable
{
    private readonly ServiceProvider services;
    private readonly ListenedTurns turns;

    /// <param name="settings">Those of appsettings.json.</param>
    public Rehearsal(ITurnHandler turns, Wording wording, IConfiguration settings)
    {
        this.turns = new ListenedTurns(turns);
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(settings)
            .AddSingleton<ITurnHandler>(this.turns)
            .AddSingleton(wording)
            .AddSingleton<IConversationStore, FleetingConversations>()
            .AddSingleton<IFeedbackStore, FleetingFeedback>()
            .AddChannels()
            .BuildServiceProvider();
    }

    /// <summary>One turn at a time.</summary>
    public async Task<Rehearsed> SayAsync(Activity activity, CancellationToken cancellationToken)
    {
        var delivery = new ExpectedDelivery();
        turns.Forget();
        await services.GetRequiredService<ActivityBot>().RespondAsync(activity, delivery, cancellationToken);
        return new Rehearsed(delivery.Replies, turns.LastReply);
    }

    public void Dispose() => services.Dispose();
}
