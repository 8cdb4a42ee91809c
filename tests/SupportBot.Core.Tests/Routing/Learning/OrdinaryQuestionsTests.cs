using SupportBot.Core.Routing.Learning;
using SupportBot.Core.Tests.Samples;

namespace SupportBot.Core.Tests.Routing.Learning;

public sealed class OrdinaryQuestionsTests
{
    [Fact]
    public void A_section_is_left_out_where_a_sure_phrase_hears_one_of_its_questions()
    {
        var ordinary = OrdinaryQuestions.Of(
            [
                new("coping#fear", ["will I ever stop being afraid", "is it normal to WANT to die?"]),
                new("coping#stress", ["why is everyone on edge", "is it hard on the family"]),
                new("coping#fear", ["I'm so afraid"]),
                new("living#moving-ahead", ["getting on with life"]),
            ],
            TaughtRoutes.All);

        Assert.Equal(
            ["coping#stress: why is everyone on edge", "coping#stress: is it hard on the family", "living#moving-ahead: getting on with life"],
            ordinary.Select(question => $"{question.Place}: {question.Text}"));
    }
}
