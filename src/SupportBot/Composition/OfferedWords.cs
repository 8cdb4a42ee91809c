using SupportBot.Core.Dialogs;
using SupportBot.Core.Dialogs.Steps;

namespace SupportBot.Composition;

/// <summary>What the bot itself offers members to say: commands, choices and titles of dialogs, starters.</summary>
internal static class OfferedWords
{
    public static IEnumerable<string> Of(Talk talk, IReadOnlyList<Dialog> dialogs) =>
    [
        .. talk.Wording.Starters,
        .. talk.Manners.Commands.SelectMany(command => command.Phrases.Concat(command.Suggestions)),
        .. dialogs.Select(dialog => dialog.Title.Text),
        .. dialogs.SelectMany(dialog => dialog.Steps).OfType<AskStep>().SelectMany(step => step.Offered).Select(choice => choice.Text.Text),
    ];
}
