using SupportBot.Core.Commands;

namespace SupportBot.Core.Dialogs.Commands;

/// <summary>What a member can say inside every dialog, and about them.</summary>
internal static class DialogCommands
{
    public static IReadOnlyList<ICommand> Of(DialogEngine dialogs) =>
    [
        new DialogsCommand(dialogs.Dialogs),
        new BackCommand(dialogs),
        new SkipCommand(dialogs),
        new StartDialogOverCommand(dialogs),
        new StopCommand(dialogs),
        new GoOnCommand(dialogs),
    ];
}
