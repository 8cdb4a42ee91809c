using SupportBot.Core.Content;
using SupportBot.Core.Routing;
using SupportBot.Core.Tests.Samples;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Tests.Routing;

public sealed class SafetyRouterTests
{
    private const string CrisisReply = "crisis: Please call someone now.\n\nSamaritans: 116 123\nBefrienders: online";

    private readonly SafetyRouter _router = new(SampleRoutes.All, new Helplines(SampleRoutes.Helplines, place: "GB"));

    [Theory]
    [InlineData("I want to die")]
    [InlineData("some days I just… WANT TO DIE!!")]
    [InlineData("i have a rope and i will use it")]
    [InlineData("I ｗａｎｔ　ｔｏ　ＤＩＥ")]
    [InlineData("i want to d i e")]
    [InlineData("I want to D.I.E!")]
    [InlineData("i w-a-n-t t-o d-i-e")]
    [InlineData("iwant no more i w a n t t o d i e")]
    public void Someone_in_danger_is_answered_with_the_route_s_own_words_and_numbers(string message) => Assert.Equal(CrisisReply, Reply(message));

    [Theory]
    [InlineData("I don't want to die")]
    [InlineData("I want to die my hair")]
    [InlineData("I wanted to diet")]
    [InlineData("what is Ibrance")]
    [InlineData("")]
    public void Others_are_not(string message) => Assert.Null(Reply(message));

    [Fact]
    public void An_exception_cancels_only_the_match_that_it_touches() =>
        Assert.Equal(CrisisReply, Reply("I don't want to die in hospital, I want to die now"));

    [Theory]
    [InlineData("I took all my pills")]
    [InlineData("I want to die, I took all my pills")]
    public void What_was_already_done_is_an_emergency_and_its_number_comes_first(string message) =>
        Assert.Equal("crisis: Call the emergency number now.\n\nEmergency services: 999\nSamaritans: 116 123\nBefrienders: online", Reply(message));

    [Fact]
    public void Of_two_routes_the_one_of_higher_priority_answers() => Assert.Equal(CrisisReply, Reply("he hits me and I want to die"));

    [Fact]
    public void Without_numbers_the_words_stand_alone()
    {
        var router = new SafetyRouter(SampleRoutes.All, new Helplines([], place: null));

        Assert.Equal("You deserve to be safe.", Shown.Of(router.Hear(new Turn("he hits me"))!.Alone));
    }

    [Fact]
    public void The_locale_of_the_turn_chooses_the_numbers()
    {
        var router = new SafetyRouter(SampleRoutes.All, new Helplines(SampleRoutes.Helplines, place: null));

        Assert.Equal("Please call someone now.\n\nLifeline: 988\nBefrienders: online", Shown.Of(router.Hear(new Turn("I want to die", "en-US"))!.Alone));
    }

    [Fact]
    public void A_route_that_does_not_fit_is_told_in_full()
    {
        List<Problem> problems = [];
        SafetyRoute.Bind(Tree.Node(Tree.Map(("id", "crisis"), ("priority", "high"), ("frases", "x"), ("emergency", Tree.Map(("phrases", "y"))))), problems);

        Assert.Equal(
            [
                "sample.yaml:3: error unknown-key: \"frases\" is not known here. Use one of: id, priority, reply, resources, elsewhere, told, then, "
                + "quotes, offers, sure-from, hint-from, hint, stay, emergency, phrases, except, languages.",
                "sample.yaml:2: error wrong-number: \"priority\" should be a whole number. Write for example \"priority: 80\".",
                "sample.yaml:1: error missing-key: \"reply\" is missing. Add a line \"reply: …\".",
                "sample.yaml:5: error missing-key: \"reply\" is missing. Add a line \"reply: …\".",
            ],
            problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_route_can_show_the_emergency_numbers_too_and_a_line_for_those_who_are_elsewhere()
    {
        var route = SampleRoutes.Bind(Tree.Map(
            ("id", "crisis"),
            ("priority", "100"),
            ("reply", "Please call.\n\nYou are not alone."),
            ("resources", "by-place-and-emergency"),
            ("elsewhere", "Elsewhere: the emergency number there."),
            ("phrases", Tree.List("want to die"))));
        var router = new SafetyRouter([route], new Helplines(SampleRoutes.Helplines, place: "US"));

        Assert.Equal(
            "Please call.\n\nLifeline: 988\nBefrienders: online\nEmergency services: 911\n\nElsewhere: the emergency number there.\n\nYou are not alone.",
            Shown.Of(router.Hear(new Turn("I want to die"))!.Alone));
    }

    [Theory]
    [InlineData("will my mum die of this", "It is hard.\n\nIf you are young, tell an adult.\n\nAsk them.")]
    [InlineData("I'm 13, will my mum die of this", "It is hard.\n\nTell an adult.\n\nAsk them.")]
    [InlineData("will my mother-in-law die of this", "It is hard.\n\nAsk them.")]
    [InlineData("will I die of this", "It is hard.\n\nAsk them.")]
    public void Who_asks_gets_a_line_of_their_own(string message, string reply)
    {
        var route = SampleRoutes.Bind(Tree.Map(
            ("id", "prognosis"),
            ("priority", "60"),
            ("reply", "It is hard.\n\nAsk them."),
            ("resources", "none"),
            ("told", Tree.List(
                Tree.Map(("phrases", Tree.List("I'm 13")), ("line", "Tell an adult.")),
                Tree.Map(
                    ("phrases", Tree.List("my mum", "my mother")), ("except", Tree.List("my mother in law")), ("line", "If you are young, tell an adult.")))),
            ("phrases", Tree.List("die of this"))));

        Assert.Equal(reply, Shown.Of(new SafetyRouter([route], new Helplines([], place: null)).Hear(new Turn(message))!.Alone));
    }

    [Theory]
    [InlineData("he wants to die", "Stay with them.\n\nAsk plainly.")]
    [InlineData("he wants to die and so do I", "I'm so sorry.")]
    [InlineData("I want to die", "I'm so sorry.")]
    public void Who_tells_of_someone_else_gets_a_reply_of_their_own_unless_they_speak_of_themselves(string message, string reply)
    {
        var route = SampleRoutes.Bind(Tree.Map(
            ("id", "crisis"),
            ("priority", "100"),
            ("reply", "I'm so sorry."),
            ("resources", "none"),
            ("told", Tree.List(Tree.Map(
                ("phrases", Tree.List("he wants to die")), ("unless", Tree.List("so do I")), ("reply", "Stay with them.\n\nAsk plainly.")))),
            ("phrases", Tree.List("want to die", "wants to die"))));

        Assert.Equal(reply, Shown.Of(new SafetyRouter([route], new Helplines([], place: null)).Hear(new Turn(message))!.Alone));
    }

    /// <summary>The route and the reply; null where no route answers.</summary>
    private string? Reply(string message) => _router.Hear(new Turn(message))?.Alone is { } reply ? $"{reply.Route}: {Shown.Of(reply)}" : null;
}
