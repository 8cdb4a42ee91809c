using System.CommandLine;

namespace SupportBot.Commands.Questions;

/// <summary><c>questions …</c>: what members asked the moderators to look at.</summary>
internal static class QuestionsCommand
{
    public static Command Create() => new("questions", "See the questions that members passed on to the moderators.")
    {
        DataFolder.Option, ListCommand.Create(), ExportCommand.Create(), DoneCommand.Create(),
    };
}
