using SupportBot.Channels.Activities;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Rehearsals;

/// <summary>What came of one activity.</summary>
/// <param name="Activities">As its channel would get them, traces included.</param>
/// <param name="Reply">Null where there was no turn, or it broke.</param>
public sealed record Rehearsed(IReadOnlyList<Activity> Activities, Reply? Reply);
