using SupportBot.Ingestion.Loading;
using Spectre.Console;

namespace SupportBot.Commands;

/// <summary>Shows on standard error how far the reading of a large corpus has come; nothing where it is quick or nobody watches.</summary>
internal static class LoadingBar
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    public static T Show<T>(Func<IProgress<LoadProgress>, T> work)
    {
        var latest = new Latest();
        var task = Task.Run(() => work(latest));
        if (Console.IsErrorRedirected || Task.WaitAny([task], Patience) == 0) return task.GetAwaiter().GetResult();

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        console.Progress().AutoClear(true).Start(progress =>
        {
            var bar = progress.AddTask("Reading the documents");
            while (Task.WaitAny([task], Patience) != 0)
            {
                var (read, total) = latest.Value;
                (bar.MaxValue, bar.Value) = (Math.Max(1, total), read);
            }
        });
        return task.GetAwaiter().GetResult();
    }

    private sealed class Latest : IProgress<LoadProgress>
    {
        public LoadProgress Value { get; private set; }

        public void Report(LoadProgress value) => Value = value;
    }
}
