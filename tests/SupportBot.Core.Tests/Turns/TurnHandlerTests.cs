using SupportBot.Core.Answers;
using SupportBot.Core.Tests.Samples;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Tests.Turns;

/// <summary>A turn in, the exact reply out.</summary>
public sealed class TurnHandlerTests
{
    private const string HormoneSideEffects = "[hormone-therapy#side-effects]\nHormone therapy can cause:\n• Hot flashes\n• Headache";
    private const string TargetedSideEffects = "[targeted-therapy#side-effects]\nTargeted therapy can cause:\n• Diarrhea\n• Fatigue\n• Hair loss";

    private const string OfTargeted = "Not of Ibrance alone, but of targeted therapy:\n\n";

    private readonly SampleTalk _talk = SampleTalk.Over();

    [Fact]
    public void A_member_is_welcomed_once()
    {
        var welcome = _talk.Join();
        Assert.Equal("Hello.", Shown.Of(welcome));
        Assert.Equal(["What is Ibrance?"], welcome.Suggestions);
        Assert.Equal(Route.SmallTalk, welcome.Route);

        Assert.Empty(_talk.Join().Parts);
        _talk.Ask("fear");
        Assert.Empty(_talk.Join().Parts);
    }

    [Theory]
    [InlineData("", "No words there.")]
    [InlineData("  \n ", "No words there.")]
    [InlineData("?!", "No words there.")]
    [InlineData("😀", "No words there.")]
    [InlineData("Hello doctor", "What would you like to know?")]
    public void A_message_in_which_nothing_is_asked_gets_its_own_reply(string text, string said)
    {
        var reply = _talk.Hear(text);

        Assert.Equal(said, Shown.Of(reply));
        Assert.Equal(Route.SmallTalk, reply.Route);
        Assert.Empty(reply.Suggestions);
    }

    [Fact]
    public void A_question_is_answered_with_the_documents_words()
    {
        var reply = _talk.Hear("What are the side effects of hormone therapy?");

        Assert.Equal(HormoneSideEffects, Shown.Of(reply));
        Assert.Equal(Route.Answer, reply.Route);
        Assert.Equal(["Hormone therapy: What it is", "Hormone therapy: How it is given"], reply.Suggestions);
        var found = Assert.Single(reply.Passages);
        Assert.Equal(("hormone-therapy#side-effects", "Hormone therapy can cause:\n• Hot flashes\n• Headache"), (found.Passage.Reference, found.Quoted));
    }

    [Fact]
    public void What_was_respelled_is_said_before_the_answer() =>
        Assert.Equal(
            "Showing results for Ibrance (ibrence).\n\n[targeted-therapy#ibrance-palbociclib]\nIbrance blocks two enzymes. You take a pill each day.",
            _talk.Ask("what is ibrence"));

    [Theory]
    [InlineData("waht is Ibrance", "")]
    [InlineData("waht is teh ibrence", "Showing results for Ibrance (ibrence).\n\n")]
    public void That_a_little_word_was_respelled_is_not_said(string text, string said) =>
        Assert.Equal($"{said}[targeted-therapy#ibrance-palbociclib]\nIbrance blocks two enzymes. You take a pill each day.", _talk.Ask(text));

    [Fact]
    public void No_heading_is_offered_under_which_nothing_stands()
    {
        var figs = Documents.Of(
            "figs", "# Figs\n## Taste\nFigs taste sweet.\n## Seasons\n## Kinds\n### Black\nBlack figs are small.\n## Trees\nFig trees are old.");

        Assert.Equal(["Figs: Kinds", "Figs: Trees"], SampleTalk.Over(figs).Hear("taste of figs").Suggestions);
    }

    [Fact]
    public void A_follow_up_says_what_it_was_understood_to_be_about()
    {
        Assert.Equal("[targeted-therapy#ibrance-palbociclib]\nIbrance blocks two enzymes. You take a pill each day.", _talk.Ask("what is Ibrance"));
        Assert.Equal($"About Ibrance:\n\n{OfTargeted}{TargetedSideEffects}", _talk.Ask("what are its side effects"));
        Assert.Equal($"About hormone therapy, side effects:\n\n{HormoneSideEffects}", _talk.Ask("and hormone therapy?"));
    }

    [Fact]
    public void What_the_documents_say_of_a_group_is_not_passed_off_as_true_of_one_of_it()
    {
        Assert.Equal($"{OfTargeted}{TargetedSideEffects}", _talk.Ask("side effects of Ibrance"));
        Assert.Equal($"Not of Ibrance and Verzenio alone, but of targeted therapy:\n\n{TargetedSideEffects}", _talk.Ask("side effects of Ibrance or Verzenio"));
        Assert.Equal(TargetedSideEffects, _talk.Ask("side effects of targeted therapy"));
        Assert.Equal($"Not of HER2-positive:\n\n{HormoneSideEffects}", _talk.Ask("side effects of hormone therapy in HER2+"));
    }

    [Fact]
    public void Nothing_is_added_where_the_quoted_words_name_what_was_asked_about()
    {
        var talk = SampleTalk.Over(Documents.Of("tea", "# Targeted therapy\n## The drugs\n### Ibrance\nA pill.\n## Side effects\nFever, with Ibrance only."));

        Assert.Equal("[tea#side-effects]\nFever, with Ibrance only.", talk.Ask("side effects of Ibrance"));
    }

    [Fact]
    public void Another_treatment_that_only_mentions_a_drug_does_not_answer_for_it()
    {
        var talk = SampleTalk.Over(Documents.Of("tea", "# Hormone therapy\n## What it is\nIt may be given with Ibrance.\n## Side effects\nFever."));

        Assert.Equal(Route.NoAnswer, talk.Hear("side effects of Ibrance").Route);
    }

    [Theory]
    [InlineData("Ibrance or Verzenio", "ibrance-palbociclib", "verzenio-abemaciclib")]
    [InlineData("is Kadcyla better than hormone therapy", "how-it-is-given", "kadcyla-t-dm1")]
    public void Of_things_that_are_compared_each_is_quoted(string question, params string[] quoted) =>
        Assert.Equal(
            quoted,
            SampleTalk.Over(new AnswerOptions { Top = 3, Threshold = 0.1 })
                .Hear(question)
                .Parts.OfType<QuotedPart>()
                .Select(part => part.Quotation.Passage.Reference.Split('#')[1])
                .Order());

    [Fact]
    public void Each_of_several_quotations_is_honest_for_itself() =>
        Assert.Equal(
            $"{HormoneSideEffects}\n\n{OfTargeted}{TargetedSideEffects}",
            SampleTalk.Over(new AnswerOptions { Top = 2, Threshold = 0.1 }).Ask("side effects of hormone therapy or Ibrance"));

    [Fact]
    public void What_was_shown_is_picked_by_its_place_and_by_its_heading()
    {
        Assert.Equal(["Hormone therapy: What it is", "Hormone therapy: How it is given"], _talk.Hear("side effects of hormone therapy").Suggestions);
        Assert.Equal("[hormone-therapy#how-it-is-given]\nHormone therapy comes as a pill or as a shot.", _talk.Ask("the second one"));
        Assert.Equal("[hormone-therapy#what-it-is]\nHormone therapy keeps estrogen away from cancer cells.", _talk.Ask("Hormone therapy: What it is"));
    }

    [Fact]
    public void More_is_what_was_not_read_yet_until_there_is_no_more()
    {
        _talk.Ask("side effects of hormone therapy");

        Assert.StartsWith("[hormone-therapy#what-it-is]", _talk.Ask("tell me more"), StringComparison.Ordinal);
        Assert.StartsWith("[hormone-therapy#how-it-is-given]", _talk.Ask("what else"), StringComparison.Ordinal);
        Assert.Equal("No more.", _talk.Ask("more"));
    }

    [Theory]
    [InlineData("the second one")]
    [InlineData("tell me more")]
    public void Where_nothing_was_shown_there_is_nothing_to_pick(string text) => Assert.Equal(Route.SmallTalk, _talk.Hear(text).Route);

    [Fact]
    public void A_new_topic_is_not_dragged_back()
    {
        _talk.Ask("what is Ibrance");

        Assert.Equal("[coping#fear]\nTalking about fear makes it smaller.", _talk.Ask("what about fear"));
    }

    [Fact]
    public void What_the_thing_itself_does_not_tell_its_group_may()
    {
        _talk.Ask("what is Ibrance");

        Assert.Equal($"About Ibrance:\n\n{OfTargeted}{TargetedSideEffects}", _talk.Ask("does it cause hair loss"));
        Assert.Equal(Route.NoAnswer, _talk.Hear("does it cause hot flashes").Route);
    }

    [Fact]
    public void Further_passages_are_pointed_to_by_their_headings()
    {
        var talk = SampleTalk.Over(
            new AnswerOptions { Top = 2 },
            Documents.Of("tea", "# Tea\n## Ginger\nGinger eases nausea."),
            Documents.Of("toast", "# Toast\n## Ginger\nGinger eases nausea."));

        Assert.Equal("[tea#ginger]\nGinger eases nausea.\n\nFurther:\n- Toast › Ginger", talk.Ask("ginger for nausea"));
    }

    [Fact]
    public void Without_an_answer_the_nearest_headings_are_shown()
    {
        var reply = _talk.Hear("side effects of hormone therapy with Truqap");

        Assert.Equal(Route.NoAnswer, reply.Route);
        Assert.Equal("The documents don't say.\n\nNearest:\n- Hormone therapy › Side effects", Shown.Of(reply));
        Assert.Equal(["Pass it on"], reply.Suggestions);
        Assert.All(reply.Passages, found => Assert.Null(found.Quoted));
    }

    [Fact]
    public void What_the_last_answer_quoted_is_remembered()
    {
        Assert.Equal(LastAnswer.None, _talk.State.LastAnswer);

        _talk.Ask("What are the side effects of hormone therapy?");
        Assert.Equal<string>(["hormone-therapy#side-effects"], _talk.State.LastAnswer.Quoted);

        _talk.Ask("side effects of hormone therapy with Truqap");
        _talk.Ask("hello");
        Assert.Equal<string>(["hormone-therapy#side-effects"], _talk.State.LastAnswer.Quoted);

        _talk.Ask("what is Ibrance");
        Assert.Equal<string>(["targeted-therapy#ibrance-palbociclib"], _talk.State.LastAnswer.Quoted);
    }

    [Fact]
    public void After_a_question_without_an_answer_why_and_the_rest_are_still_of_the_answer_before_it()
    {
        _talk.Ask("What are the side effects of hormone therapy?");
        var (why, rest) = (_talk.Ask("why this"), _talk.Ask("the rest"));

        Assert.Equal(Route.NoAnswer, _talk.Hear("side effects of hormone therapy with Truqap").Route);

        Assert.Equal((why, rest), (_talk.Ask("why this"), _talk.Ask("the rest")));
        Assert.Equal("No more.", rest);
        Assert.EndsWith("\nSure.\nHormone therapy: undated.", why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what is Truqap, call me on 07700 900123", "what is Truqap, call me on [number]")]
    [InlineData("what is Ibrance, call me on 07700 900123", "what is Ibrance, call me on [number]")]
    public void A_question_is_remembered_redacted_until_the_next_message_whether_it_was_answered_or_not(string asked, string redacted)
    {
        _talk.Ask(asked);
        Assert.Equal(new Offer(OfferKind.PassOn, redacted), _talk.State.Offer);

        _talk.Ask("help");
        Assert.Null(_talk.State.Offer);
    }

    [Fact]
    public void Where_nothing_is_near_no_headings_are_shown()
    {
        var reply = _talk.Hear("xyzzy");

        Assert.Equal("The documents don't say.", Shown.Of(reply));
        Assert.Empty(reply.Passages);
    }

    [Fact]
    public void Below_the_threshold_nothing_is_quoted() =>
        Assert.Equal(
            "The documents don't say.\n\nNearest:\n- Hormone therapy › Side effects",
            SampleTalk.Over(new AnswerOptions { Threshold = 1, Top = 1 }).Ask("What are the side effects of hormone therapy?"));

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("what is Truqap")]
    public void No_threshold_is_so_low_that_nothing_would_be_an_answer(string question) =>
        Assert.Equal(Route.NoAnswer, SampleTalk.Over(new AnswerOptions { Threshold = 0 }).Hear(question).Route);

    [Fact]
    public void A_heading_that_comes_twice_does_no_harm()
    {
        var talk = SampleTalk.Over(Documents.Of("teas", """
            # Teas
            ## Ginger
            ### Taste
            Hot.
            ## Mint
            ### Taste
            Cool.
            ## Ginger
            ### Harvest
            In winter.
            """));

        Assert.Equal("[teas#harvest]\nIn winter.", talk.Ask("harvest"));
    }

    [Fact]
    public void Safety_comes_before_everything_and_the_conversation_goes_on_after_it()
    {
        _talk.Ask("what is Ibrance");

        var reply = _talk.Hear("what are its side effects, I want to die", "en-GB");
        Assert.Equal("Please call someone now.\n\nSamaritans: 116 123\nBefrienders: online", Shown.Of(reply));
        Assert.Equal("crisis", reply.Route.Id);
        Assert.Empty(reply.Passages);
        Assert.Equal(0, reply.Confidence);

        Assert.Equal($"About Ibrance:\n\n{OfTargeted}{TargetedSideEffects}", _talk.Ask("what are its side effects"));
    }

    [Theory]
    [InlineData("hello doctor")]
    [InlineData("please tell mother")]
    public void Words_that_ask_nothing_are_not_answered_with_the_last_answer_again(string words)
    {
        _talk.Ask("what is Ibrance");

        Assert.Equal(Route.SmallTalk, _talk.Hear(words).Route);
        Assert.Equal($"About Ibrance:\n\n{OfTargeted}{TargetedSideEffects}", _talk.Ask("what are its side effects"));
    }

    [Fact]
    public void No_more_passages_are_given_than_asked_for()
    {
        Assert.Single(SampleTalk.Over(new AnswerOptions { Top = 1 }).Hear("cancer cells").Passages);
        Assert.Equal(2, SampleTalk.Over(new AnswerOptions { Top = 2 }).Hear("cancer cells").Passages.Count);
    }

    [Fact]
    public void Over_no_documents_at_all_nothing_is_answered()
    {
        var talk = SampleTalk.Over(Documents.Of("empty", "# Empty"));

        Assert.Equal("The documents don't say.", talk.Ask("what is Ibrance"));
    }
}
