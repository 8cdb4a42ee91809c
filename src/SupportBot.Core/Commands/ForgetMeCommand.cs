using SupportBot.Core.Turns;

namespace SupportBot.Core.Commands;

/// <summary>Has all that is kept of a person deleted, at once.</summary>
internal sealed class ForgetMeCommand : ICommand
{
    public const string Name = "forget-me";

    public string Id => Name;

    public bool IsFinal => true;

    public TurnResult Run(CommandWords words, ConversationState state, Turn turn) =>
        new(new Reply(Route.Command, [new SaidPart(words.Reply), new SaidPart(words.Text(turn.Venue))]), ConversationState.New with { Welcomed = true })
        {
            Forgets = true,
        };
}
