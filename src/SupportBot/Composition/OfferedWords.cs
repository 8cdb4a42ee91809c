using SupportBot.Core.Dialogs;
using SupportBot.Core.Dialogs.Steps;
using SupportBot.Core.Turns;

namespace SupportBot.Composition;

/// <summary>What the bot itself offers members to say, or has a set reply to: commands, small talk, titles and choices of dialogs, starters, suggestions.</summary>
internal static class OfferedWords
{
    public static IEnumerable<string> Of(Talk talk, IReadOnlyList<Dialog> dialogs) =>
    [
        .. talk.Wording.Starters,
        .. talk.Routes.SelectMany(route => route.Offers),
        .. Of(talk.Manners),
        .. dialogs.SelectMany(dialog => dialog.Also.Prepend(dialog.Title)).Select(words => words.Text),
        .. dialogs.SelectMany(dialog => dialog.Steps).OfType<AskStep>().SelectMany(step => step.Offered).SelectMany(choice => choice.Also.Prepend(choice.Text)).Select(words => words.Text),
    ];

    private static IEnumerable<string> Of(Manners manners) =>
    [
        .. manners.Commands.SelectMany(command => command.Phrases.Concat(command.Suggestions)),
        .. manners.SmallTalk.Remarks.SelectMany(remark => remark.Phrases.Concat(remark.Suggestions)),
        .. manners.Feelings.SelectMany(feeling => feeling.Suggestions),
    ];
}
