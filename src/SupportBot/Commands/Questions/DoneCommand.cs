using System.CommandLine;

namespace SupportBot.Commands.Questions;

/// <summary><c>questions done ID…</c>: deletes questions that the moderators have dealt with.</summary>
internal static class DoneCommand
{
    private static readonly Argument<long[]> Ids = new("id") { Description = "The numbers from questions list.", Arity = ArgumentArity.OneOrMore };

    public static Command Create()
    {
        var command = new Command("done", "Delete questions that you have dealt with.") { Ids };
        command.SetAction(RunAsync);
        return command;
    }

    /// <returns>1 where one of them wasn't there.</returns>
    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        long[] ids = [.. parsed.GetValue(Ids)!.Distinct()];
        var done = await QuestionList.UseAsync(parsed, list => list.RemoveAsync(ids, cancellation));
        Console.WriteLine($"{done} of {ids.Length} deleted.");
        return done == ids.Length ? 0 : 1;
    }
}
