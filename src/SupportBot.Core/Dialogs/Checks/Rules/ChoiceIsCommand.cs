using SupportBot.Core.Content;

namespace SupportBot.Core.Dialogs.Checks.Rules;

/// <summary>What is a command everywhere can't be a choice: "help" asks for help.</summary>
internal sealed class ChoiceIsCommand : IDialogRule
{
    public IEnumerable<Problem> Check(Dialog dialog, CheckedContent content) =>
        from choice in dialog.Steps.SelectMany(step => step.Choices)
        from words in choice.Also.Prepend(choice.Text).Zip(choice.Phrases)
        where content.CommandPhrases.Contains(string.Join(' ', words.Second))
        select Problem.Warning(
            "choice-is-command", words.First.Place, $"\"{words.First.Text}\" is heard as a command, and never picks the choice.", "Use other words, or take them away in commands.yaml.");
}
