using SupportBot.Evaluation.Questions;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Content;

/// <summary>What members ask, beside the questions that the bot is measured with.</summary>
public sealed class ShippedAskedTests
{
    /// <summary>Else the measure would only tell how well the bot knows by heart.</summary>
    [Fact]
    public void None_of_it_is_a_held_out_question()
    {
        var asked = Shipped.Release.Corpus.Asked;
        var heldOut = QuestionFiles.Read(QuestionFiles.Find([Repository.Path("tests", "questions")]))
            .Where(question => question.Split == QuestionSplits.HeldOut).Select(question => Letters(question.Text)).ToHashSet();

        Assert.InRange(heldOut.Count, 300, int.MaxValue);
        Assert.InRange(asked.Answered.Count, 100, int.MaxValue);
        Assert.DoesNotContain(asked.Answered.Concat(asked.Unanswered).SelectMany(group => group.Questions), question => heldOut.Contains(Letters(question)));
    }

    private static string Letters(string question) => string.Concat(question.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
