using System.CommandLine;

namespace SupportBot.Commands.Transcript;

/// <summary><c>transcript …</c>: what testers do with talks.</summary>
internal static class TranscriptCommand
{
    public static Command Create() => new("transcript", "Play talks to the bot and compare its replies.") { RunCommand.Create() };
}
