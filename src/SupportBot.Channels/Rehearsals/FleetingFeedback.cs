using SupportBot.Core.Conversations;

namespace SupportBot.Channels.Rehearsals;

/// <summary>What is thought of a rehearsal's answers is told to nobody.</summary>
internal sealed class FleetingFeedback : IFeedbackStore
{
    public Task KeepAsync(Feedback feedback, PersonKey? by, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<IReadOnlyList<Feedback>> ReadAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Feedback>>([]);
}
