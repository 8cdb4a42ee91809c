using System.Diagnostics;
using Microsoft.Extensions.Logging;
using SupportBot.Channels.Activities;
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
            var result = activity.Type == ActivityTypes.Message
                ? turns.Handle(state, new Turn(MessageText.Of(activity), activity.Locale))
                : turns.Welcome(state);
            return Addressed(result, state, activity, start);
        }
        catch (Exception failure)
        {
            // The message of an exception may quote what a member wrote; where it happened cannot.
            LogTrouble(failure.GetType(), new StackTrace(failure));
            return Addressed(new TurnResult(new Reply(Trouble, [new SaidPart(wording.Trouble)]), state), state, activity, start);
        }
    }

    private ActivityAnswer Addressed(TurnResult result, ConversationState before, Activity activity, long start)
    {
        var reply = result.Reply;
        var instead = groups.InsteadOf(reply, activity, before);
        var replies = instead is null ? formatters.Format(reply, activity) : [instead];
        var elapsed = clock.GetElapsedTime(start);
        LogAnswered(reply.Route, reply.Confidence, elapsed);
        return new ActivityAnswer(
            reply.Route,
            [.. replies.Concat(Trace(activity, result, elapsed)).Select(message => message.InReplyTo(activity))],
            instead is null ? result.State : before);
    }

    /// <summary>For testers only: no channel that members use gets a trace. Where the bot says nothing, there is nothing to explain.</summary>
    private static IEnumerable<Activity> Trace(Activity activity, TurnResult result, TimeSpan elapsed) =>
        activity.ChannelId == ChannelIds.Emulator && result.Reply.Parts.Count > 0 ? [TurnTrace.Of(result, elapsed)] : [];

    [LoggerMessage(Level = LogLevel.Information, Message = "Answered: {Route}, confidence {Confidence:0.00}, {Elapsed}")]
    private partial void LogAnswered(Route route, double confidence, TimeSpan elapsed);

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn failed with {Type} and the member was told so\n{Stack}")]
    private partial void LogTrouble(Type type, StackTrace stack);
}
