using SupportBot.Core.Turns;

namespace SupportBot.Core.Routing;

/// <summary>What was heard in a message of someone who may be in danger, and what is said to it.</summary>
/// <param name="Parts">Words and numbers of the content files.</param>
internal sealed record Alarm(SafetyRoute Route, AlarmKind Kind, IReadOnlyList<ReplyPart> Parts)
{
    /// <summary>In characters.</summary>
    private const int LongestWhole = 600;

    /// <summary>Routes of which only a line was added.</summary>
    public IReadOnlyList<Route> Also { get; init; } = [];

    /// <summary>Whether something was already done; that is said as often as it is heard.</summary>
    public bool IsEmergency { get; init; }

    /// <summary>Of the route, by what is learnt; 1 where a phrase was heard.</summary>
    public float Likelihood { get; init; } = 1;

    /// <summary>Whether no other route heard the message.</summary>
    public bool IsOnlyOne { get; init; } = true;

    /// <summary>What is left of it where it yields to an answer: the line of a hint. Null where nothing is.</summary>
    public Alarm? Fainter { get; init; }

    /// <summary>Whether it is too weak to stand beside what the documents surely answer.</summary>
    public bool YieldsToAnswer => Kind != AlarmKind.Hint && IsOnlyOne && Also.Count == 0 && Likelihood < Route.SureBesideAnswer;

    /// <summary>The reply where nothing else is answered.</summary>
    public Reply Alone => new(Route.Route, Parts) { Also = Also, Suggestions = Route.Offers };

    /// <summary>The conversation's state where the talk stays with the person.</summary>
    public Care Care => this switch
    {
        { Route.Stay: null } => Care.None,
        { Kind: AlarmKind.Hint } => new Care(Route.Route.Id, 0) { Said = Care.SaidHint },
        _ => new Care(Route.Route.Id, Route.Stay.Turns) { Said = Care.SaidReply, Also = Also is [var also, ..] ? also.Id : null },
    };

    /// <summary>The alarm first, then what else there is to say.</summary>
    public Reply Before(Reply reply) => Kind switch
    {
        AlarmKind.Hint => reply with { Parts = [.. Parts, .. reply.Parts], Also = [.. Also, Route.Route] },
        _ when reply.Route == Turns.Route.NoAnswer || reply.Route == Turns.Route.SmallTalk =>
            Alone with { Passages = reply.Passages, Confidence = reply.Confidence },
        _ when Route.Quotes is { } quotes && reply.Route == Turns.Route.Answer => OnlyQuoting(quotes, reply),
        _ => reply with
        {
            Route = Route.Route,
            Parts = [.. Parts, .. reply.Parts],
            Also = Also,
            Suggestions = Route.Offers.Count > 0 ? Route.Offers : reply.Suggestions,
        },
    };

    /// <summary>Alone, or with what the documents say about such a thing; nothing points to what else they say.</summary>
    private Reply OnlyQuoting(PhraseList quotes, Reply reply)
    {
        var fitting = reply.Parts.OfType<QuotedPart>().Select(part => part.Quotation).Where(quotation => Fits(quotation.Text)).ToList();
        if (fitting.Count == 0)
            fitting.AddRange(
                reply.Passages.Where(found => IsNear(found, reply) && Fits(found.Passage.Body))
                    .Take(1)
                    .Select(found => new Quotation(found.Passage, found.Passage.Body)));
        return Alone with
        {
            Parts = [.. Parts, .. fitting.Select(quotation => new QuotedPart(quotation))],
            Passages =
            [
                .. reply.Passages.Select(found => found with { Quoted = fitting.Find(quotation => ReferenceEquals(quotation.Passage, found.Passage))?.Text }),
            ],
            Confidence = reply.Confidence,
        };

        bool Fits(string text) => quotes.IsIn(MessageWords.Of(text));
    }

    /// <summary>Whether a passage is nearly as good as the one that was quoted, of the drug that was named, and short enough to stand as a whole.</summary>
    private static bool IsNear(FoundPassage found, Reply reply) =>
        !found.LacksEssential && found.Score >= AnswerReply.NearlyAsGood * reply.Passages[0].Score && found.Passage.Body.Length <= LongestWhole;
}
