using SupportBot.Core.Turns;

namespace SupportBot.Core.Commands;

/// <summary>Says what is kept of a talk, where, and how long, as the settings have it.</summary>
internal sealed class KeptCommand(KeepingTimes times, TimeWords words) : ICommand
{
    public const string Name = "what-is-kept";

    public string Id => Name;

    public TurnResult Run(CommandWords said, ConversationState state, Turn turn) =>
        new(new Reply(Route.Command, [new SaidPart(Fill(said.Text(turn.Venue))), new SaidPart(Fill(said.Reply))]) { Suggestions = said.Suggestions }, state);

    private string Fill(string text) => text
        .Replace("{chat-history}", words.Of(times.ChatHistory), StringComparison.Ordinal)
        .Replace("{conversation-state}", words.Of(times.ConversationState), StringComparison.Ordinal)
        .Replace("{activity-ids}", words.Of(times.ActivityIds), StringComparison.Ordinal)
        .Replace("{feedback}", words.Of(times.Feedback), StringComparison.Ordinal)
        .Replace("{questions}", words.Of(times.Questions), StringComparison.Ordinal);
}
