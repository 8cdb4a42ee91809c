using SupportBot.Core.Turns;

namespace SupportBot.Core.Routing;

/// <summary>What was heard in a message of someone who may be in danger, and what is said to it.</summary>
/// <param name="Parts">Words and numbers of the content files.</param>
internal sealed record Alarm(SafetyRoute Route, AlarmKind Kind, IReadOnlyList<ReplyPart> Parts)
{
    /// <summary>Routes of which only a line was added.</summary>
    public IReadOnlyList<Route> Also { get; init; } = [];

    /// <summary>Whether something was already done; that is said as often as it is heard.</summary>
    public bool IsEmergency { get; init; }

    /// <summary>The reply where nothing else is answered.</summary>
    public Reply Alone => new(Route.Route, Parts) { Also = Also, Suggestions = Route.Offers };

    /// <summary>The conversation's state where the talk stays with the person.</summary>
    public Care Care => this switch
    {
        { Route.Stay: null } => Care.None,
        { Kind: AlarmKind.Hint } => new Care(Route.Route.Id, 0) { Said = Care.SaidHint },
        _ => new Care(Route.Route.Id, Route.Stay.Turns) { Said = Care.SaidReply },
    };

    /// <summary>The alarm first, then what else there is to say.</summary>
    public Reply Before(Reply reply) => Kind switch
    {
        AlarmKind.Hint => reply with { Parts = [.. Parts, .. reply.Parts], Also = [.. Also, Route.Route] },
        _ when reply.Route == Turns.Route.NoAnswer || reply.Route == Turns.Route.SmallTalk => Alone with { Passages = reply.Passages, Confidence = reply.Confidence },
        _ => reply with
        {
            Route = Route.Route,
            Parts = [.. Parts, .. reply.Parts],
            Also = Also,
            Suggestions = Route.Offers.Count > 0 ? Route.Offers : reply.Suggestions,
        },
    };
}
