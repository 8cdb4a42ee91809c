using System.CommandLine;

namespace SupportBot.Commands;

/// <summary><c>serve</c>, the default: the bot on its port until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command("serve", "Serve the bot (the default).");
        command.SetAction((_, cancellation) => RunAsync([], cancellation));
        return command;
    }

    public static Task<int> RunAsync(string[] args, CancellationToken cancellation) => Task.FromResult(0);
}
