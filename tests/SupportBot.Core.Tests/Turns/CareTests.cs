using SupportBot.Core.Dialogs;
using SupportBot.Core.Routing;
using SupportBot.Core.Tests.Samples;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Tests.Turns;

/// <summary>What was heard, what follows it, and how the talk stays with a person.</summary>
public sealed class CareTests
{
    private const string CrisisReply = "I'm glad you said it.\n\nSamaritans: 116 123\nBefrienders: online\n\nYou are not alone.";
    private const string StillHere = "I'm still here.\n\nSamaritans: 116 123\nBefrienders: online";

    private readonly SampleTalk _talk = SampleTalk.Over().Taught();

    [Theory]
    [InlineData("I want to die")]
    [InlineData("the children are better off without me")]
    public void The_numbers_stand_after_the_first_paragraph(string message)
    {
        Assert.Equal(CrisisReply, Ask(message));
        Assert.Equal(new Care("crisis", 2) { Said = 1 }, _talk.State.Care);
    }

    [Theory]
    [InlineData("ok")]
    [InlineData("OK, leave me alone!")]
    [InlineData("it doesn't matter")]
    [InlineData("hello doctor")]
    [InlineData("...")]
    [InlineData("better without")]
    public void What_asks_nothing_new_gets_the_line_that_stays(string message)
    {
        Ask("I want to die");

        var reply = _talk.Hear(message, "en-GB");

        Assert.Equal(StillHere, Shown.Of(reply));
        Assert.Equal("crisis", reply.Route.Id);
        Assert.Empty(reply.Suggestions);
        Assert.Empty(reply.Passages);
    }

    [Fact]
    public void Words_that_are_no_message_are_looked_at_for_danger_alone()
    {
        Assert.Null(_talk.Warn("what is Ibrance"));

        var heard = _talk.Warn("I want to die", "en-GB")!;

        Assert.Equal(CrisisReply, Shown.Of(heard.Reply));
        Assert.Equal(new Care("crisis", 2) { Said = 1 }, heard.State.Care);
        Assert.Equal(Care.None, _talk.State.Care);

        Ask("I want to die");
        Assert.Equal(StillHere, Shown.Of(_talk.Warn("what is Ibrance", "en-GB")!.Reply));
    }

    [Fact]
    public void A_question_is_answered_without_suggestions_and_after_a_few_the_talk_goes_on_as_usual()
    {
        var usual = _talk.Hear("what is Ibrance");
        Assert.NotEmpty(usual.Suggestions);

        Ask("I want to die");
        var careful = _talk.Hear("what is Ibrance");
        Assert.Equal(Route.Answer, careful.Route);
        Assert.Equal(Shown.Of(usual), Shown.Of(careful));
        Assert.Empty(careful.Suggestions);
        Assert.Equal(new Care("crisis", 1), _talk.State.Care);

        Assert.Equal(StillHere, Ask("why"));
        Assert.Equal(StillHere.Replace("I'm still", "Still"), Ask("what should I do"));
        Assert.Equal(new Care("crisis", 1), _talk.State.Care with { Said = 0 });
        Assert.Empty(_talk.Hear("what is Ibrance").Suggestions);
        Assert.Equal(Care.None, _talk.State.Care);
        Assert.NotEmpty(_talk.Hear("what is Ibrance").Suggestions);
    }

    [Fact]
    public void Danger_said_again_gets_the_whole_reply_again()
    {
        Ask("I want to die");
        Ask("what is Ibrance");

        Assert.Equal(CrisisReply, Ask("I want to die"));
        Assert.Equal(new Care("crisis", 2) { Said = 1 }, _talk.State.Care);
    }

    [Fact]
    public void A_route_that_lets_answers_follow_speaks_first()
    {
        var reply = _talk.Hear("what is Verzenio");

        Assert.Equal("medication", reply.Route.Id);
        Assert.StartsWith("Please don't change anything yet.\n\n[", Shown.Of(reply), StringComparison.Ordinal);
        Assert.NotEmpty(reply.Passages);
        Assert.InRange(reply.Confidence, 0.5, 1);
        Assert.Equal(["Help me cope"], reply.Suggestions);
        Assert.Equal(Care.None, _talk.State.Care);
    }

    [Fact]
    public void Where_the_documents_say_nothing_it_speaks_alone()
    {
        var reply = _talk.Hear("should I stop taking my zyzzyva");

        Assert.Equal("Please don't change anything yet.", Shown.Of(reply));
        Assert.Equal("medication", reply.Route.Id);
        Assert.Equal(["Help me cope"], reply.Suggestions);
    }

    [Fact]
    public void A_hint_adds_one_line_and_the_question_is_answered()
    {
        var reply = _talk.Hear("What is Kadcyla?", "en-GB");

        Assert.Equal(Route.Answer, reply.Route);
        Assert.Equal("abuse", Assert.Single(reply.Also).Id);
        Assert.StartsWith("These people listen.\n\nHilfetelefon: 116 016\n\n[", Shown.Of(reply), StringComparison.Ordinal);
        Assert.Equal(Care.None, _talk.State.Care);
    }

    [Fact]
    public void What_people_often_say_afterwards_has_a_line_of_its_own_and_nothing_is_said_twice_in_a_row()
    {
        const string numbers = "\n\nSamaritans: 116 123\nBefrienders: online";
        Ask("I want to die");

        Assert.Equal("Good. Stay together." + numbers, Ask("ok, my sister is here"));
        Assert.Equal("Good." + numbers, Ask("my mum is here too"));
        Assert.Equal(StillHere, Ask("ok"));
        Assert.Equal("Still here." + numbers, Ask("ok"));
        Assert.Equal("Thank you for telling me." + numbers, Ask("no, not like that"));
        Assert.Equal(CrisisReply, Ask("I want to die"));
        Assert.Equal(StillHere, Ask("I want to die"));
    }

    [Fact]
    public void Danger_stays_on_top_where_a_lesser_route_would_lead()
    {
        Ask("I want to die");

        Assert.Equal(StillHere, Ask("should I stop taking Ibrance"));
    }

    [Fact]
    public void Sure_phrases_in_another_language_get_a_line_in_it_first() => Assert.Equal("Llama ahora.\n\n" + CrisisReply, Ask("ya quiero morir"));

    [Fact]
    public void A_dialog_that_is_picked_then_begins_with_the_line_that_stays_and_takes_its_answers()
    {
        _talk.With(Walk);
        Ask("I want to die");

        Assert.Equal(StillHere + "\n\nWhich way?", Ask("country walk"));
        Assert.Equal(new Care("crisis", 2) { Said = 3 }, _talk.State.Care);
        Assert.Equal("Left it is.\n\nIs that so?", Ask("left"));
        Assert.Equal(new Care("crisis", 1), _talk.State.Care);
        Assert.Equal("Good.", Ask("ok"));
        Assert.Equal(Care.None, _talk.State.Care);
    }

    [Fact]
    public void In_a_dialog_danger_is_heard_as_ever()
    {
        _talk.With(Walk);
        Ask("I want to die");
        Ask("country walk");

        Assert.Equal(CrisisReply, Ask("I want to die"));
        Assert.True(_talk.State.Dialog.IsPaused);
    }

    [Fact]
    public void What_a_prompt_offers_is_heard_by_examples_only_where_it_does_not_wait()
    {
        _talk.With(Walk);
        Assert.Equal(CrisisReply, Ask("better off without me"));

        var asked = SampleTalk.Over().Taught().With(Walk);
        asked.Ask("country walk");
        Assert.Equal("Right it is.", asked.Ask("better off without me", "en-GB"));

        asked.Ask("country walk");
        Assert.Equal(CrisisReply, asked.Ask("I want to die", "en-GB"));
    }

    [Theory]
    [InlineData("the soup is better off without me")]
    [InlineData("She says that the soup is better off without me!")]
    public void Nothing_learnt_is_heard_in_an_exception(string message)
    {
        var crisis = SampleRoutes.Bind(Tree.Map(
            ("id", "crisis"), ("priority", "100"), ("reply", "Call."), ("resources", "none"), ("sure-from", "40"), ("phrases", Tree.List("want to die")),
            ("except", Tree.List("soup is better off without me"))));
        var talk = SampleTalk.Over().Taught([crisis]);

        Assert.NotEqual("crisis", talk.Hear(message).Route.Id);
        Assert.Equal("Call.", talk.Ask(message + " Everyone is better off without me."));
        Assert.Equal("Call.", talk.Ask(message + " I want to die."));
    }

    [Fact]
    public void Where_only_some_things_may_be_quoted_nothing_else_is_and_nothing_is_pointed_to()
    {
        var medication = SampleRoutes.Bind(Tree.Map(
            ("id", "medication"), ("priority", "70"), ("reply", "Please don't change anything yet."), ("resources", "none"), ("then", "answer"),
            ("quotes", Tree.List("twice a day")), ("phrases", Tree.List("what is"))));
        var talk = SampleTalk.Over().Taught([medication]);

        var silent = talk.Hear("what is Ibrance");
        Assert.Equal("Please don't change anything yet.", Shown.Of(silent));
        Assert.All(silent.Passages, passage => Assert.Null(passage.Quoted));
        Assert.Empty(talk.State.LastAnswer.Quoted);
        Assert.Empty(talk.State.Shown.Read);

        var quoting = talk.Hear("what is Verzenio");
        Assert.Equal(
            "Please don't change anything yet.\n\n[targeted-therapy#verzenio-abemaciclib]\nVerzenio blocks the same enzymes. You take a pill twice a day.",
            Shown.Of(quoting));
        Assert.Empty(quoting.Suggestions);
        Assert.Equal("targeted-therapy#verzenio-abemaciclib", Assert.Single(talk.State.LastAnswer.Quoted));
    }

    [Fact]
    public void The_first_answer_after_an_urgent_reply_begins_with_a_reminder()
    {
        var talk = SampleTalk.Over().Taught([.. TaughtRoutes.All, Urgent]);
        talk.Ask("I have a fever");
        talk.Ask("ok");

        Assert.StartsWith("Have you called?\n\n", talk.Ask("what are the side effects of hormone therapy"), StringComparison.Ordinal);
        Assert.DoesNotContain("Have you called?", talk.Ask("what is hormone therapy"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_reminder_outlives_a_dialog()
    {
        var talk = SampleTalk.Over().Taught([.. TaughtRoutes.All, Urgent]).With(Walk);
        talk.Ask("I have a fever");
        talk.Ask("country walk");
        talk.Ask("right");

        Assert.StartsWith("Have you called?\n\n", talk.Ask("what are the side effects of hormone therapy"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("better off without me", "urgent")]
    [InlineData("I told the nurse", "urgent")]
    [InlineData("the children are better off without me", "crisis")]
    [InlineData("I want to die", "crisis")]
    public void What_is_often_said_afterwards_is_no_other_danger_unless_it_surely_is(string message, string route)
    {
        var talk = SampleTalk.Over().Taught([.. TaughtRoutes.All, Urgent]);
        talk.Ask("I have a fever");

        Assert.Equal(route, talk.Hear(message).Route.Id);
    }

    private static SafetyRoute Urgent { get; } = SampleRoutes.Bind(Tree.Map(
        ("id", "urgent"),
        ("priority", "80"),
        ("reply", "Call your team now."),
        ("resources", "none"),
        ("stay", Tree.Map(("turns", "1"), ("reply", "Please call."), ("reminder", "Have you called?"),
            ("phrases", Tree.List("ok", "better off without me")),
            ("lines", Tree.List(Tree.Map(("phrases", Tree.List("I told the nurse")), ("reply", "Good.")))))),
        ("phrases", Tree.List("have a fever"))));

    private static Dialog Walk { get; } = SampleDialogs.Of(
        """
        id: walk
        title: Country walk
        about: Left or right.
        version: 1
        start: way
        steps:
          way:
            ask: Which way?
            choices:
              - { text: Left, next: left }
              - { text: Right, next: right, also: [better off without me] }
          left: { say: Left it is., next: sure }
          sure:
            ask: Is that so?
            choices:
              - { text: "Yes", next: good, also: [ok] }
              - { text: "No", next: right }
          right: { end: Right it is. }
          good: { end: Good. }
        """);

    private string Ask(string text) => _talk.Ask(text, "en-GB");
}
