using System.CommandLine;
using SupportBot.Composition;
using SupportBot.Core.Dialogs;

namespace SupportBot.Commands.Dialogs;

/// <summary><c>dialogs draw [ID]</c>: a dialog as a flowchart, or all of them and which goes to which.</summary>
internal static class DrawCommand
{
    private static readonly Argument<string?> Id = new("id") { Description = "The dialog's file name without .yaml.", Arity = ArgumentArity.ZeroOrOne };

    public static Command Create()
    {
        var command = new Command("draw", "Draw a dialog as a Mermaid flowchart, which GitHub and mermaid.live show.") { Id };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var talk = Talk.Load(DialogsCommand.Settings(parsed).DialogsPath);
        List<Dialog> dialogs = [.. talk.Dialogs.Select(file => file.Dialog).OfType<Dialog>()];
        if (parsed.GetValue(Id) is not { } id)
        {
            Console.Write(DialogDrawing.Of(dialogs));
            return 0;
        }
        if (dialogs.Find(dialog => dialog.Id == id) is { } dialog)
        {
            Console.Write(DialogDrawing.Of(dialog));
            return 0;
        }
        Console.Error.WriteLine($"There is no dialog \"{id}\". There are: {string.Join(", ", dialogs.Select(known => known.Id))}");
        return 1;
    }
}
