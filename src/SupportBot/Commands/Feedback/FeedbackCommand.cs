using System.CommandLine;

namespace SupportBot.Commands.Feedback;

/// <summary><c>feedback …</c>: what members thought of answers.</summary>
internal static class FeedbackCommand
{
    public static Command Create() => new("feedback", "See what members thought of answers.") { DataFolder.Option, ListCommand.Create() };
}
