using SupportBot.Core.Corpus;
using SupportBot.Core.Dialogs;
using SupportBot.Core.Dialogs.Steps;
using SupportBot.Core.Turns;

namespace SupportBot.Composition;

/// <summary>
/// What the bot itself offers members to say, or has a set reply to: commands, small talk, titles and choices of dialogs, starters, suggestions, headings.
/// </summary>
internal static class OfferedWords
{
    public static IEnumerable<string> Of(Talk talk, IReadOnlyList<Dialog> dialogs, IReadOnlyList<Passage> passages) =>
    [
        .. talk.Wording.Starters,
        .. talk.Routes.SelectMany(route => route.Offers),
        .. Of(talk.Manners),
        .. dialogs.SelectMany(dialog => dialog.Also.Prepend(dialog.Title)).Select(words => words.Text),
        .. dialogs.SelectMany(dialog => dialog.Steps).OfType<AskStep>().SelectMany(step => step.Offered).Select(choice => choice.Text.Text),
        .. passages.SelectMany(Headings),
    ];

    /// <summary>From the document's title down to each section.</summary>
    private static IEnumerable<string> Headings(Passage passage) =>
        Enumerable.Range(0, passage.Section.Count + 1).Select(depth => string.Join(": ", passage.Section.Take(depth).Prepend(passage.Document.Title)));

    private static IEnumerable<string> Of(Manners manners) =>
    [
        .. manners.Commands.SelectMany(command => command.Phrases.Concat(command.Suggestions)),
        .. manners.SmallTalk.Remarks.SelectMany(remark => remark.Phrases.Concat(remark.Suggestions)),
        .. manners.Feelings.SelectMany(feeling => feeling.Suggestions),
    ];
}
