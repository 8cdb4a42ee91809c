using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using SupportBot.Benchmarks;
using SupportBot.Benchmarks.Corpora;
using SupportBot.Benchmarks.Measures;
using SupportBot.Benchmarks.Sockets;
using SupportBot.Benchmarks.Turns;

if (Array.IndexOf(args, "--corpus") is var at and >= 0)
{
    BenchmarkCorpora.Folder = Path.GetFullPath(args[at + 1]);
    args = [.. args[..at], .. args[(at + 2)..]];
}

switch (args)
{
    case ["measure"]:
        SpeedTable.Write(Console.Out);
        break;
    case ["routes"]:
        RoutesTable.Write(Console.Out);
        break;
    case ["scale", .. var sizes]:
        ScaleTable.Write(Console.Out, sizes is [] ? [1_000, 10_000, 100_000, 1_000_000] : Array.ConvertAll(sizes, int.Parse));
        break;
    case ["start", var program]:
        await StartTable.WriteAsync(Console.Out, Path.GetFullPath(program));
        break;
    case ["turns", "--expect-replies", _, ..]:
        await TurnsTable.WriteAsync(Console.Out, args[2..], expectReplies: true);
        break;
    case ["sockets", var program, .. var seconds]:
        await SocketsTable.WriteAsync(Console.Out, program, seconds is [var given] ? int.Parse(given) : 60);
        break;
    case ["turns", _, ..]:
        await TurnsTable.WriteAsync(Console.Out, args[1..], expectReplies: false);
        break;
    case ["keep"]:
        await KeepTable.WriteAsync(Console.Out);
        break;
    default:
        // In this process, so that the project is not built anew for each benchmark.
        var config = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
        BenchmarkSwitcher.FromTypes([typeof(BotBenchmarks)]).Run(args, config);
        break;
}
