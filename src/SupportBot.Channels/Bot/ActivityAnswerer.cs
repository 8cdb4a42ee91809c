using System.Diagnostics;
using Microsoft.Extensions.Logging;
using SupportBot.Channels.Activities;
using SupportBot.Channels.DirectLine.Conversations;
using SupportBot.Channels.Formatting;
using SupportBot.Channels.Teams;
using SupportBot.Channels.Tracing;
using SupportBot.Core.Turns;
using Activity = SupportBot.Channels.Activities.Activity;

namespace SupportBot.Channels.Bot;

/// <summary>From an activity and the state of its conversation to the activities that answer it.</summary>
internal sealed partial class ActivityAnswerer(
    ITurnHandler turns, ReplyFormatters formatters, GroupAnswers groups, Wording wording, TimeProvider clock, ILogger<ActivityAnswerer> logger)
{
    private static readonly Route Trouble = new("trouble");

    /// <summary>Never fails: a turn that breaks is apologised for, and leaves the state as it was.</summary>
    public ActivityAnswer Answer(Activity activity, ConversationState state)
    {
        var start = clock.GetTimestamp();
        try
        {
            return Addressed(ResultOf(activity, state), state, activity, start);
        }
        catch (Exception failure)
        {
            // The message of an exception may quote what a member wrote; where it happened cannot.
            LogTrouble(failure.GetType(), new StackTrace(failure));
            return Addressed(Apology(activity, state), state, activity, start);
        }
    }

    /// <summary>What safety says to words that are no message: the reason under a thumb; null where they are harmless.</summary>
    public TurnResult? Hear(Activity activity, ConversationState state) =>
        FeedbackReader.Read(activity) is (_, { } reason) ? turns.Hear(state, Said(activity, reason)) : null;

    private TurnResult ResultOf(Activity activity, ConversationState state) => activity switch
    {
        { Type: ActivityTypes.Message } => turns.Handle(state, Said(activity, MessageText.Of(activity))),
        _ when FeedbackReader.IsFeedback(activity) => Hear(activity, state) ?? new TurnResult(new Reply(Route.Command, []), state),
        _ => turns.Welcome(state, VenueOf(activity)),
    };

    /// <summary>Whoever may be in danger gets the numbers all the same, where they can still be looked up.</summary>
    private TurnResult Apology(Activity activity, ConversationState state)
    {
        SaidPart apology = new(wording.Trouble);
        return WarningTo(activity, state) is { Reply: var reply } warning
            ? warning with { Reply = reply with { Parts = [.. reply.Parts, apology] } }
            : new TurnResult(new Reply(Trouble, [apology]), state);
    }

    private TurnResult? WarningTo(Activity activity, ConversationState state)
    {
        if (activity.Type != ActivityTypes.Message) return null;
        try
        {
            return turns.Hear(state, Said(activity, MessageText.Of(activity)));
        }
        catch (Exception failure)
        {
            LogTrouble(failure.GetType(), new StackTrace(failure));
            return null;
        }
    }

    private ActivityAnswer Addressed(TurnResult result, ConversationState before, Activity activity, long start)
    {
        var reply = result.Reply;
        var instead = TeamsPlace.IsGroup(activity) ? groups.InsteadOf(result, activity, before, WarningTo(activity, before)?.Reply) : null;
        var replies = instead ?? formatters.Format(reply, activity);
        var elapsed = clock.GetElapsedTime(start);
        LogAnswered(reply.Route, reply.Confidence, elapsed);
        return new ActivityAnswer(
            [.. replies.Concat(Trace(activity, result, elapsed)).Select(message => message.InReplyTo(activity))],
            instead is null ? result : new TurnResult(reply, before));
    }

    private static Turn Said(Activity activity, string words) => new(words, activity.Locale) { Venue = VenueOf(activity) };

    /// <summary>Azure's Web Chat has the same channel as ours, and comes by another address.</summary>
    private static Venue VenueOf(Activity activity) => activity switch
    {
        { ChannelId: ChannelIds.Teams } => Venue.Teams,
        { ChannelId: ChannelIds.WebChat, ServiceUrl: DirectLineActivities.ServiceUrl } => Venue.Page,
        _ => Venue.Elsewhere,
    };

    /// <summary>For testers only: no channel that members use gets a trace. Where the bot says nothing, there is nothing to explain.</summary>
    private static IEnumerable<Activity> Trace(Activity activity, TurnResult result, TimeSpan elapsed) =>
        activity.ChannelId == ChannelIds.Emulator && result.Reply.Parts.Count > 0 ? [TurnTrace.Of(result, elapsed)] : [];

    [LoggerMessage(Level = LogLevel.Information, Message = "Answered: {Route}, confidence {Confidence:0.00}, {Elapsed}")]
    private partial void LogAnswered(Route route, double confidence, TimeSpan elapsed);

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn failed with {Type} and the member was told so\n{Stack}")]
    private partial void LogTrouble(Type type, StackTrace stack);
}
