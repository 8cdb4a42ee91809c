using System.Diagnostics;
using SupportBot.Channels.Formatting;
using SupportBot.Core.Turns;

namespace SupportBot.Batch;

/// <summary>Asks questions, each in a conversation of its own, after the messages that the same person wrote before.</summary>
internal sealed class Asker(ITurnHandler turns, PlainText plainText)
{
    public AskedReply Ask(IEnumerable<string> history, string question)
    {
        var state = ConversationState.New;
        foreach (var earlier in history) state = turns.Handle(state, new Turn(earlier)).State;

        var started = Stopwatch.GetTimestamp();
        var reply = turns.Handle(state, new Turn(question)).Reply;
        var text = plainText.Format(reply);
        return new AskedReply(reply, text, Stopwatch.GetElapsedTime(started));
    }
}
