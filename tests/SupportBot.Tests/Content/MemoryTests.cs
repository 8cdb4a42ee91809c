using SupportBot.Core.Turns;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Content;

[Collection(Alone.Name)]
public sealed class MemoryTests
{
    [Fact]
    public void Ten_thousand_questions_leave_nothing_behind()
    {
        string[] questions = [.. QuestionFile.Answerable.Concat(QuestionFile.Unanswerable).Select(line => line.Text)];
        Ask(1_000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Ask(10_000);
        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;

        Assert.True(grown < 512 * 1024, $"{grown:N0} bytes more after 10,000 questions.");

        void Ask(int count)
        {
            var state = ConversationState.New;
            for (var at = 0; at < count; at++)
                state = Shipped.Release.Turns.Handle(state, new Turn($"{questions[at % questions.Length]} {at}w")).State;
        }
    }
}
