using SupportBot.Core.Dialogs;
using SupportBot.Core.Dialogs.State;
using SupportBot.Core.Tests.Samples;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Tests.Dialogs;

/// <summary>A message in, the exact reply out, inside dialogs.</summary>
public sealed class DialogTalkTests
{
    private static readonly Dialog Support = SampleDialogs.Of("""
        id: support
        title: Finding support
        version: 1
        about: Who can help.
        also: [someone to talk to]
        start: hello
        steps:
          hello: { say: There are people for this., next: kind }
          kind:
            ask: Who would you like to hear about?
            choices:
              - { text: A counsellor, next: fear, also: [therapist], set: { who: a counsellor } }
              - { text: Other people with MBC, next: sleep, also: [group, forum], set: { who: other people } }
              - { text: My own people, next: drugs, set: { who: family } }
          fear: { say: "About {who}:", next: quote }
          quote: { passage: coping#fear, say: The documents say, next: more }
          sleep: { search: fear, next: more, none: nothing }
          drugs: { search: what is Truqap, next: more, none: nothing }
          nothing: { say: Nothing on that., next: more }
          more: { ask: Anything else?, choices: [ { text: "Yes", next: kind }, { text: "No", next: which } ], next: which }
          which: { branch: who, cases: { family: warm, "": none }, else: done }
          none: { end: "" }
          warm: { end: Give them my best. }
          done: { end: Bye for now. }
        """);

    private static readonly Dialog Visit = SampleDialogs.Of("""
        id: visit
        title: Get ready for my appointment
        version: 1
        about: A list of questions.
        start: ask
        steps:
          ask:
            ask: What would you like to ask?
            collect: questions
            choices: [ { text: That's all, next: show } ]
            next: ask
          show: { list: questions, say: Your list., empty: none, next: name }
          none: { say: Nothing on it yet., next: add }
          add: { add: "Is there help with {what}sleep?", collect: questions, next: see }
          see: { list: questions, next: name }
          name: { ask: Who is it for?, remember: name, next: bye }
          bye: { say: "For {name}.", next: clear }
          clear: { set: { questions: }, next: support }
          support: { go: support, next: back }
          back: { end: All done. }
        """);

    private const string Kind = "Who would you like to hear about?";
    private const string Fear = "[coping#fear]\nTalking about fear makes it smaller.";

    private readonly SampleTalk _talk = SampleTalk.Over().With(Support, Visit);

    [Fact]
    public void What_a_dialog_shows_takes_the_place_of_the_answer_before_it_as_a_whole()
    {
        _talk.Ask("what is Ibrance");
        _talk.Ask("finding support");
        _talk.Ask("a counsellor");
        _talk.Ask("stop");

        Assert.Equal("Coping: undated.", _talk.Ask("why this"));
        Assert.Equal("No more.", _talk.Ask("the rest"));
    }

    [Theory]
    [InlineData("Finding support")]
    [InlineData("finding suport")]
    [InlineData("Someone to talk to!")]
    [InlineData("take me to finding support, please")]
    public void A_dialog_is_asked_for_by_its_title_or_other_words_for_it(string words)
    {
        var reply = _talk.Hear(words);

        Assert.Equal($"There are people for this.\n\n{Kind}", Shown.Of(reply));
        Assert.Equal(["A counsellor", "Other people with MBC", "My own people"], reply.Choices);
        Assert.Equal(Route.Dialog, reply.Route);
        Assert.True(_talk.State.Dialog.IsUnderWay);
    }

    [Fact]
    public void What_dialogs_there_are_is_told()
    {
        var reply = _talk.Hear("dialogs");

        Assert.Equal("We can talk of:\n• Finding support: Who can help.\n• Get ready for my appointment: A list of questions.", Shown.Of(reply));
        Assert.Equal(["Finding support", "Get ready for my appointment"], reply.Suggestions);
    }

    [Theory]
    [InlineData("A counsellor")]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData("one")]
    [InlineData("number one please")]
    [InlineData("the first one")]
    [InlineData("a counselor")]
    [InlineData("a cuonsellor")]
    [InlineData("counsellor")]
    [InlineData("therapist")]
    [InlineData("the therapist please")]
    [InlineData("counsel")]
    public void A_choice_is_picked_by_its_words_its_number_and_its_words_misspelt(string words)
    {
        _talk.Ask("finding support");

        Assert.Equal($"About a counsellor:\n\nThe documents say\n\n{Fear}\n\nAnything else?", _talk.Ask(words));
    }

    [Theory]
    [InlineData("last one")]
    [InlineData("the 3rd")]
    [InlineData("own")]
    public void The_last_one_and_a_part_of_the_words_are_understood(string words)
    {
        _talk.Ask("finding support");

        Assert.Equal("Nothing on that.\n\nAnything else?", _talk.Ask(words));
        Assert.Equal("Give them my best.", _talk.Ask("nope"));
        Assert.False(_talk.State.Dialog.IsBegun);
        Assert.Equal(DialogState.None, _talk.State.Dialog);
    }

    [Fact]
    public void A_search_quotes_what_the_documents_answer()
    {
        _talk.Ask("finding support");
        var reply = _talk.Hear("forum");

        Assert.Equal($"{Fear}\n\nAnything else?", Shown.Of(reply));
        Assert.Equal(["coping#fear"], reply.Passages.Select(found => found.Passage.Reference));
        Assert.Equal<string>(["coping#fear"], _talk.State.LastAnswer.Quoted);
    }

    [Theory]
    [InlineData("people", "Which one?")]
    [InlineData("4", "None of these.")]
    [InlineData("blah blah", "None of these.")]
    [InlineData("hello doctor", "None of these.")]
    public void What_fits_nothing_or_too_much_gets_the_prompt_again(string words, string said)
    {
        _talk.Ask("finding support");
        var state = _talk.State;
        var reply = _talk.Hear(words);

        Assert.Equal($"{said}\n\n{Kind}", Shown.Of(reply));
        Assert.Equal(3, reply.Choices.Count);
        Assert.Equal(state.Dialog, _talk.State.Dialog);
    }

    [Theory]
    [InlineData("what is Ibrance", "[targeted-therapy#ibrance-palbociclib]\nIbrance blocks two enzymes. You take a pill each day.")]
    [InlineData("what is Truqap?", "The documents don't say.")]
    [InlineData("help", "Ask me anything.\n\nWays to talk:\n• Finding support\n• Get ready for my appointment")]
    [InlineData("?!", "No words there.")]
    public void Whatever_else_is_said_is_answered_and_the_prompt_comes_again(string words, string answer)
    {
        _talk.Ask("finding support");
        var reply = _talk.Hear(words);

        Assert.StartsWith(answer, Shown.Of(reply), StringComparison.Ordinal);
        Assert.EndsWith($"\n\nBack to it.\n\n{Kind}", Shown.Of(reply), StringComparison.Ordinal);
        Assert.Equal(["A counsellor", "Other people with MBC", "My own people"], reply.Choices);
        Assert.DoesNotContain(reply.Suggestions, suggestion => suggestion != "Pass it on");
        Assert.NotEqual(Route.Dialog, reply.Route);
        Assert.StartsWith("About a counsellor:", _talk.Ask("1"), StringComparison.Ordinal);
    }

    private static readonly Dialog Cells = SampleDialogs.Of("""
        id: cells
        title: Cells
        version: 1
        about: By cell.
        start: way
        steps:
          way: { ask: Which way?, choices: [ { text: By cell type, next: type }, { text: By treatment, next: list, also: [what is a cell type] } ] }
          type:
            ask: Which type?
            choices:
              - { text: Hormone-positive, next: drug, also: [ER positive, PR positive], set: { cells: h } }
              - { text: HER2-positive, next: drug, set: { cells: p } }
              - { text: HER2-negative, next: drug, set: { cells: n } }
              - { text: Triple-negative, next: drug, also: [TNBC], set: { cells: t } }
          list: { ask: Which treatment?, choices: [ { text: Targeted therapy, next: sides, also: [targeted drugs] }, { text: Chemo, next: more } ] }
          sides: { ask: What of it?, choices: [ { text: The drugs, next: drug }, { text: Why, next: drug } ] }
          more: { ask: What of chemo?, choices: [ { text: The drugs, next: drug }, { text: Price, next: drug } ] }
          drug: { ask: "Done with {cells}?", choices: [ { text: "Yes", next: end }, { text: "No", next: way } ], next: end }
          end: { end: Bye. }
        """);

    [Theory]
    [InlineData("HER2+", "Done with p?")]
    [InlineData("HER2-", "Done with n?")]
    [InlineData("her2 +", "Done with p?")]
    [InlineData("HER2neg", "Done with n?")]
    [InlineData("triple neg", "Done with t?")]
    [InlineData("ER+", "Done with h?")]
    [InlineData("ER+/PR+ HER2-", "First Hormone-positive, then HER2-negative.\n\nDone with h?")]
    [InlineData("2 and 3", "First HER2-positive, then HER2-negative.\n\nDone with p?")]
    [InlineData("tnbc and her2 positive", "First Triple-negative, then HER2-positive.\n\nDone with t?")]
    [InlineData("HER2", "Which one?\n\nWhich type?")]
    public void Signs_behind_a_name_and_several_at_once_are_understood(string words, string said)
    {
        _talk.With(Cells);
        _talk.Ask("cells");
        _talk.Ask("by cell");

        Assert.EndsWith(said, _talk.Ask(words), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_asked_next_may_be_said_at_once_and_back_leads_to_what_was_passed_over()
    {
        _talk.With(Cells);
        _talk.Ask("cells");
        Assert.Equal("Done with t?", _talk.Ask("TNBC"));
        Assert.Equal("One back.\n\nWhich type?", _talk.Ask("back"));
        Assert.Equal("One back.\n\nWhich way?", _talk.Ask("back"));
    }

    [Fact]
    public void What_fits_after_each_of_several_choices_picks_none_of_them()
    {
        _talk.With(Cells);
        _talk.Ask("cells");
        _talk.Ask("2");

        Assert.Equal("That comes next.\n\nWhich treatment?", _talk.Ask("the drugs"));
        Assert.Equal("Done with ?", _talk.Ask("price"));
    }

    [Fact]
    public void All_at_once_come_one_at_a_time_and_who_knows_none_is_offered_the_first()
    {
        _talk.With(Cells);
        _talk.Ask("cells");
        Assert.Equal("One at a time.\n\nWhich way?", _talk.Ask("all of it"));
        Assert.Equal("None of these.\n\nWhich way?", _talk.Ask("ok"));
        Assert.Equal("Shall it be By cell type?\n\nWhich way?", _talk.Ask("no idea"));
        Assert.Equal("Which type?", _talk.Ask("ok"));
        _talk.Ask("1");
        Assert.Equal("Left open.\n\nBye.", _talk.Ask("idk"));
    }

    [Fact]
    public void Outside_a_dialog_there_is_nothing_to_go_back_to()
    {
        Assert.Equal("Nothing left halfway.", _talk.Ask("go on"));
        var reply = _talk.Hear("back");

        Assert.Equal("Nothing to go back to.", Shown.Of(reply));
        Assert.Equal(Route.SmallTalk, reply.Route);
    }

    [Fact]
    public void A_number_is_no_addition_nor_is_the_name_of_a_dialog_and_nothing_stands_on_a_list_twice()
    {
        const string Ask = "What would you like to ask?";
        _talk.Ask("get ready for my appointment");
        Assert.Equal($"None of these.\n\n{Ask}", _talk.Ask("4"));
        Assert.Equal(Ask, _talk.Ask("add: can I swim"));
        Assert.Equal($"It is there.\n\n{Ask}", _talk.Ask("Can I swim?"));
        Assert.Equal($"There are people for this.\n\n{Kind}", _talk.Ask("finding support"));
        Assert.Equal(new CollectedItem("questions", "can I swim"), Assert.Single(_talk.State.Dialog.Collected));
    }

    [Fact]
    public void A_sentence_of_the_members_own_is_answered_as_ever_and_the_prompt_comes_again()
    {
        _talk.Ask("finding support");

        var reply = _talk.Ask("she snaps at everybody loudly");
        Assert.StartsWith("The documents don't say.", reply, StringComparison.Ordinal);
        Assert.EndsWith($"Back to it.\n\n{Kind}", reply, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_crisis_the_dialog_waits_until_the_member_goes_on()
    {
        _talk.Ask("finding support");
        Assert.Equal("Please call someone now.\n\nSamaritans: 116 123\nBefrienders: online", _talk.Ask("I want to die", "en-GB"));
        Assert.False(_talk.State.Dialog.IsUnderWay);
        Assert.Equal("[targeted-therapy#ibrance-palbociclib]\nIbrance blocks two enzymes. You take a pill each day.", _talk.Ask("what is Ibrance"));

        Assert.Equal($"We were here.\n\n{Kind}", _talk.Ask("go on"));
        Assert.True(_talk.State.Dialog.IsUnderWay);
    }

    [Fact]
    public void Beside_an_answer_in_the_middle_stands_what_its_question_may_be_passed_on_with()
    {
        _talk.Ask("finding support");
        var reply = _talk.Hear("what is Truqap");

        Assert.Equal($"The documents don't say.\n\nBack to it.\n\n{Kind}", Shown.Of(reply));
        Assert.Equal(["Pass it on"], reply.Suggestions);
        Assert.Equal(["A counsellor", "Other people with MBC", "My own people"], reply.Choices);
    }

    [Theory]
    [InlineData("yes", "Sent.")]
    [InlineData("no", "Not sent.")]
    public void What_is_asked_of_the_member_in_the_middle_is_asked_alone_and_a_yes_or_no_is_for_that(string answer, string said)
    {
        _talk.Ask("finding support");
        _talk.Ask("a counsellor");
        _talk.Ask("what is Truqap");
        var asked = _talk.Hear("pass it on");

        Assert.Equal("They'd see: what is Truqap", Shown.Of(asked));
        Assert.Equal(["Yes, send it", "No don't"], asked.Suggestions);
        Assert.Empty(asked.Choices);
        Assert.Equal($"{said}\n\nBack to it.\n\nAnything else?", _talk.Ask(answer));
        Assert.Equal(Kind, _talk.Ask("yes"));
    }

    [Fact]
    public void A_reason_is_asked_for_alone_and_with_the_thanks_the_prompt_comes_again()
    {
        _talk.Ask("finding support");
        _talk.Ask("a counsellor");

        Assert.Equal("What was wrong?", _talk.Ask("no help"));
        Assert.Equal("Noted.\n\nBack to it.\n\nAnything else?", _talk.Ask("too long"));
    }

    [Fact]
    public void Stop_leaves_it_and_go_on_comes_back()
    {
        Assert.NotEqual(Route.Dialog, _talk.Hear("stop").Route);
        _talk.Ask("finding support");
        Assert.Equal("Stopped.", _talk.Ask("never mind"));
        Assert.DoesNotContain(Kind, _talk.Ask("what is Ibrance"), StringComparison.Ordinal);
        Assert.Equal($"We were here.\n\n{Kind}", _talk.Ask("Go on."));
    }

    [Fact]
    public void A_choice_goes_before_a_command_of_the_same_words()
    {
        _talk.With(SampleDialogs.Of("""
            id: walk
            title: A walk
            version: 1
            about: Out and home.
            start: way
            steps:
              way: { ask: Which way?, choices: [ { text: Left, next: done }, { text: Turn round, also: [back], next: done } ] }
              done: { end: Home. }
            """));
        _talk.Ask("a walk");

        Assert.Equal("Home.", _talk.Ask("back"));
    }

    [Fact]
    public void A_follow_up_is_understood_from_what_was_picked_and_what_was_quoted()
    {
        _talk.With(SampleDialogs.Of("""
            id: treatments
            title: Treatments
            version: 1
            about: One by one.
            start: which
            steps:
              which: { ask: Which?, choices: [ { text: Targeted therapy, next: more }, { text: Hormone therapy, next: what } ] }
              what: { passage: hormone-therapy#what-it-is, next: more }
              more: { ask: More?, choices: [ { text: "Yes", next: which } ] }
            """));
        _talk.Ask("treatments");
        _talk.Ask("1");
        Assert.StartsWith("About targeted therapy:\n\n[targeted-therapy#side-effects]", _talk.Ask("what are its side effects?"), StringComparison.Ordinal);
        _talk.Ask("yes");
        _talk.Ask("hormone therapy");
        Assert.StartsWith("About hormone therapy:\n\n[hormone-therapy#side-effects]", _talk.Ask("what are its side effects?"), StringComparison.Ordinal);
    }

    [Fact]
    public void Back_goes_back_prompt_by_prompt_with_what_was_known_then()
    {
        _talk.Ask("finding support");
        _talk.Ask("3");
        Assert.Equal(Kind, _talk.Ask("yes"));
        Assert.Equal("One back.\n\nAnything else?", _talk.Ask("back"));
        Assert.Equal(new DialogValue("who", "family"), Assert.Single(_talk.State.Dialog.Now.Values));
        Assert.Equal($"One back.\n\n{Kind}", _talk.Ask("back"));
        Assert.Empty(_talk.State.Dialog.Now.Values);
        Assert.Equal($"The beginning.\n\n{Kind}", _talk.Ask("back"));
    }

    [Fact]
    public void Skip_goes_past_a_prompt_that_says_where_to()
    {
        _talk.Ask("finding support");
        Assert.Equal($"Not to skip.\n\n{Kind}", _talk.Ask("skip"));
        _talk.Ask("1");
        Assert.Equal("Skipped.\n\nBye for now.", _talk.Ask("skip"));
    }

    [Fact]
    public void Start_over_begins_it_anew()
    {
        _talk.Ask("finding support");
        _talk.Ask("1");
        Assert.Equal($"From the top.\n\nThere are people for this.\n\n{Kind}", _talk.Ask("start over"));
        Assert.Equal("One back.\n\nAnything else?", _talk.Ask("back"));
    }

    [Fact]
    public void Own_words_are_collected_shown_and_remembered()
    {
        Assert.Equal("What would you like to ask?", _talk.Ask("get ready for my appointment"));
        _talk.Ask("What comes next?");
        Assert.Equal(
            "Ask me anything.\n\nWays to talk:\n• Finding support\n• Get ready for my appointment\n\nBack to it.\n\nWhat would you like to ask?",
            _talk.Ask("help"));
        _talk.Ask("how is it given");
        Assert.Equal("Your list.\n* What comes next?\n* how is it given\n\nWho is it for?", _talk.Ask("thats all"));
        Assert.Equal($"For My Mum.\n\nThere are people for this.\n\n{Kind}", _talk.Ask("My Mum"));
        Assert.Empty(_talk.State.Dialog.Collected);
    }

    [Fact]
    public void A_list_with_nothing_on_it_leads_elsewhere()
    {
        _talk.Ask("get ready for my appointment");

        Assert.Equal("Nothing on it yet.\n\n\n* Is there help with sleep?\n\nWho is it for?", _talk.Ask("That's all"));
    }

    [Fact]
    public void A_dialog_that_was_gone_to_comes_back()
    {
        _talk.Ask("get ready for my appointment");
        _talk.Ask("that's all");
        _talk.Ask("me");
        _talk.Ask("1");
        Assert.Equal("Bye for now.\n\nAll done.", _talk.Ask("no"));
        Assert.Equal(DialogState.None, _talk.State.Dialog);
    }

    [Fact]
    public void Another_dialog_may_be_asked_for_in_the_middle_and_back_comes_back()
    {
        _talk.Ask("finding support");
        Assert.Equal("What would you like to ask?", _talk.Ask("get ready for my appointment"));
        Assert.Equal($"One back.\n\n{Kind}", _talk.Ask("back"));
    }

    [Fact]
    public void A_dialog_of_another_version_begins_anew_and_what_was_collected_stays()
    {
        _talk.Ask("get ready for my appointment");
        _talk.Ask("What comes next?");
        _talk.With(Support, SampleDialogs.Of("""
            id: visit
            title: Get ready for my appointment
            version: 2
            about: A list of questions.
            start: ask
            steps:
              ask: { ask: Now what?, collect: questions, next: show, choices: [ { text: Show, next: show } ] }
              show: { list: questions, next: ask }
            """));

        Assert.Equal("It changed.\n\nNow what?", _talk.Ask("when can I go home"));
        Assert.Equal("\n* What comes next?\n\nNow what?", _talk.Ask("show"));
    }

    [Fact]
    public void Who_comes_back_to_a_dialog_that_is_another_by_now_is_told_so()
    {
        _talk.Ask("get ready for my appointment");
        _talk.Ask("that's all");
        _talk.Ask("me");
        _talk.Ask("1");
        _talk.With(Support, SampleDialogs.Of("""
            id: visit
            title: Get ready for my appointment
            version: 2
            about: A list of questions.
            start: back
            steps:
              back: { end: The end of another talk. }
            """));

        Assert.Equal("Bye for now.\n\nIt is gone.", _talk.Ask("no"));
        Assert.Equal(DialogState.None, _talk.State.Dialog);
    }

    [Fact]
    public void A_dialog_that_is_gone_is_closed_and_a_question_is_still_answered()
    {
        _talk.Ask("finding support");
        _talk.With(Visit);

        Assert.Equal(
            "[targeted-therapy#ibrance-palbociclib]\nIbrance blocks two enzymes. You take a pill each day.\n\nIt is gone.", _talk.Ask("what is Ibrance?"));
        Assert.Equal(DialogState.None, _talk.State.Dialog);
    }

    [Fact]
    public void Dialogs_that_go_to_each_other_do_not_pile_up()
    {
        var talk = SampleTalk.Over().With(Pair("ping", "pong"), Pair("pong", "ping"));
        talk.Ask("ping");
        for (var round = 0; round < 20; round++) talk.Ask("go");

        Assert.InRange(talk.State.Dialog.Now.Places.Length, 1, 2);
        Assert.InRange(talk.State.Dialog.Trail.Length, 1, 8);
    }

    private static Dialog Pair(string id, string other) => SampleDialogs.Of($$"""
        id: {{id}}
        title: {{id}}
        version: 1
        about: One of two.
        start: ask
        steps:
          ask: { ask: Ready?, choices: [ { text: Go, next: over } ] }
          over: { go: {{other}}, next: ask }
        """);
}
