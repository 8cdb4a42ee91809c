using SupportBot.Core.Content;
using SupportBot.Core.Turns;
using SupportBot.Ingestion.Yaml;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Content;

/// <summary>The safety routes on their own phrases and counterexamples, through the whole bot.</summary>
public sealed class ShippedRoutesTests
{
    private static readonly string[] SaidKeys = ["reply", "elsewhere", "hint", "line", "again", "reminder"];

    public static TheoryData<string> Routes =>
        [.. Directory.GetFiles(Repository.Path("dialogs", "en", "routes"), "*.yaml").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Routes))]
    public void No_counterexample_is_taken_for_its_route(string file)
    {
        var route = Read(file);
        var counterexamples = Texts(Read(Path.Combine("learning", file)), "counterexamples");

        Assert.NotEmpty(counterexamples);
        Assert.DoesNotContain(counterexamples, text => Ask(text).Route.Id == Id(route));
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public void Every_phrase_is_taken_for_its_route_or_a_higher_one(string file)
    {
        var route = Read(file);
        var phrases = Texts(route, "phrases").Select(phrase => phrase.Replace("*", "xyz")).ToList();
        var answers = Directory.GetFiles(Repository.Path("dialogs", "en", "routes"), "*.yaml").Select(Path.GetFileName)
            .Select(other => Read(other!))
            .Where(other => Priority(other) >= Priority(route))
            .Select(Id)
            .ToHashSet();

        Assert.NotEmpty(phrases);
        Assert.DoesNotContain(phrases, phrase => !answers.Contains(Ask(phrase).Route.Id));
    }

    /// <summary>A number that nobody can mend in one place is wrong one day.</summary>
    [Theory]
    [MemberData(nameof(Routes))]
    public void What_a_route_says_names_no_number_of_its_own(string file)
    {
        var said = Said(Read(file)).ToList();

        Assert.NotEmpty(said);
        Assert.DoesNotContain(said, text => text.Value!.Replace("24-hour", "").Any(char.IsDigit));
    }

    /// <summary>Whatever of the tree is said to members, however deep it stands.</summary>
    private static IEnumerable<TextNode> Said(ContentNode node) => node switch
    {
        MapNode map => map.Entries.SelectMany(
            entry => entry.Value is not TextNode text ? Said(entry.Value) : SaidKeys.Contains(entry.Key.Value) ? [text] : []),
        ListNode list => list.Items.SelectMany(Said),
        _ => [],
    };

    [Theory]
    [InlineData("crisis", "i want to kill myself", "en-GB", "116 123, 111, 999")]
    [InlineData("crisis", "i took all my pills", "en-US", "911, 988")]
    [InlineData("abuse", "he hits me", "en-US", "1-800-799-7233, 911")]
    [InlineData("urgent_medical", "i have a fever of 39", "en-GB", "999")]
    [InlineData("medication_change", "should i stop taking ibrance", "en-GB", "")]
    [InlineData("prognosis", "how long have i got", "en-GB", "")]
    public void The_numbers_are_those_of_the_place_and_stand_behind_the_first_paragraph(string route, string message, string locale, string numbers)
    {
        var reply = Shipped.Release.Turns.Handle(ConversationState.New, new Turn(message, locale)).Reply;

        Assert.Equal(route, reply.Route.Id);
        Assert.IsType<SaidPart>(reply.Parts[0]);
        Assert.Equal(numbers, string.Join(", ", (reply.Parts.ElementAtOrDefault(1) as HelplinesPart)?.Helplines.Select(helpline => helpline.Number) ?? []));
    }

    [Theory]
    [InlineData("i want to kill myself", "crisis")]
    [InlineData("i took all my pills", "crisis")]
    [InlineData("he hits me", "abuse")]
    [InlineData("i have a fever of 39", "urgent_medical")]
    public void Who_is_somewhere_else_is_told_what_to_do_there(string message, string route)
    {
        foreach (var turn in new[] { new Turn(message, "en-US"), new Turn("ok", "en-US") })
        {
            var before = turn.Text == "ok" ? Shipped.Release.Turns.Handle(ConversationState.New, new Turn(message, "en-US")).State : ConversationState.New;
            var reply = Shipped.Release.Turns.Handle(before, turn).Reply;

            Assert.Equal(route, reply.Route.Id);
            Assert.Contains(reply.Parts.OfType<HelplinesPart>().Single().Helplines, helpline => helpline.Number == "911");
            Assert.Contains(reply.Parts.OfType<SaidPart>(), said => said.Text.Contains("in another country", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("I'd like to die in peace")]
    [InlineData("I want to die at home")]
    public void A_wish_for_how_to_die_is_no_crisis(string message)
    {
        var reply = Reply(message);

        Assert.NotEqual("crisis", reply.Route.Id);
        Assert.Empty(reply.Also);
    }

    [Theory]
    [InlineData("ｋｉｌｌ ｍｙｓｅｌｆ")]
    [InlineData("k i l l  m y s e l f")]
    [InlineData("S U I C I D E")]
    [InlineData("i want to die at home tonight, i have saved up all my pills")]
    [InlineData("I want to end my life. anyway, what are the side effects of Kisqali?")]
    public void However_it_is_written_and_whatever_follows_a_crisis_is_heard(string message) =>
        Assert.Equal("crisis", Reply(message).Route.Id);

    [Fact]
    public void A_hint_before_a_question_is_said_and_the_question_answered()
    {
        var reply = Reply("Sometimes I wonder what the point is. anyway, what are the side effects of Kisqali?");

        Assert.Equal(Route.Answer, reply.Route);
        Assert.Equal("crisis", Assert.Single(reply.Also).Id);
    }

    [Fact]
    public void A_route_that_is_far_likelier_comes_before_a_graver_one_that_keeps_its_line()
    {
        var reply = Reply("she won't take her chemo pills, just let me go she says");

        Assert.Equal("medication_change", reply.Route.Id);
        Assert.Equal("crisis", Assert.Single(reply.Also).Id);
    }

    [Fact]
    public void A_faint_alarm_yields_to_what_the_documents_surely_answer()
    {
        var reply = Reply("is it ok to take some time off from treatment to travel");

        Assert.Equal(Route.Answer, reply.Route);
        Assert.Equal("your-choices", reply.Passages[0].Passage.Document.Id);
    }

    [Theory]
    [InlineData("I just want it to be over and should I stop the Kisqali. what are the side effects of Herceptin?", "crisis")]
    [InlineData("I just want it to be over. I've stopped taking my Ibrance. What are the side effects of Ibrance?", "crisis")]
    [InlineData("he took my phone off me last night and should I stop the Kisqali. what are the side effects of Herceptin?", "abuse")]
    [InlineData("I have thrown up blood. What are the side effects of Ibrance?", "urgent_medical")]
    [InlineData("been a bit breathless lately. what is Verzenio", "urgent_medical")]
    public void No_question_that_is_surely_answered_takes_away_a_graver_alarm(string message, string route)
    {
        var reply = Reply(message);

        Assert.Contains(route, reply.Also.Append(reply.Route).Select(heard => heard.Id));
    }

    [Theory]
    [InlineData("getting on with life")]
    [InlineData("living life my way")]
    [InlineData("how do I get on with living")]
    [InlineData("what about when i stop")]
    [InlineData("stay alive till they find something")]
    [InlineData("my husband rubs my back, can massage do harm")]
    public void What_members_ask_of_the_documents_is_no_alarm(string message) =>
        Assert.Null(Shipped.Release.Turns.Hear(ConversationState.New, new Turn(message)));

    [Theory]
    [InlineData("i can't go on with life", "crisis")]
    [InlineData("I can't get on with living any more", "crisis")]
    [InlineData("life my way means ending it", "crisis")]
    [InlineData("how do I stop living", "crisis")]
    [InlineData("I don't want to stay alive till they find something", "crisis")]
    [InlineData("my husband decides everything and I'm scared of him", "abuse")]
    [InlineData("should I stop my tablets", "medication_change")]
    [InlineData("how long have I got", "prognosis")]
    public void What_only_sounds_like_that_is_heard(string message, string route) =>
        Assert.Equal(route, Reply(message).Route.Id);

    [Fact]
    public void Of_what_members_ask_next_to_nothing_is_taken_for_a_crisis_or_abuse()
    {
        var asked = Shipped.Release.Corpus.Asked.Answered.SelectMany(group => group.Questions).ToList();

        var stopped = asked.Where(question => Ask(question).Route.Id is "crisis" or "abuse").ToList();

        Assert.True(stopped.Count <= 0.002 * asked.Count, string.Join("; ", stopped));
    }

    [Fact]
    public void Headings_never_alarm()
    {
        var alarming = Shipped.Release.Passages.Select(passage => string.Join(": ", passage.Section.Prepend(passage.Document.Title))).Distinct()
            .Where(heading => Shipped.Release.Turns.Hear(ConversationState.New, new Turn(heading)) is not null);

        Assert.Empty(alarming);
    }

    [Fact]
    public void Ordinary_questions_are_not_stopped()
    {
        var stopped = QuestionFile.Answerable.Concat(QuestionFile.Unanswerable)
            .Where(line => Shipped.Release.Ask(line.History, line.Text).Route.Id is "crisis" or "abuse" or "urgent_medical")
            .Select(line => line.Text)
            .ToList();

        Assert.True(stopped.Count <= 0.005 * (QuestionFile.Answerable.Count + QuestionFile.Unanswerable.Count), string.Join("; ", stopped));
    }

    [Theory]
    [InlineData("my kids will be the death of me")]
    [InlineData("dying of heat")]
    [InlineData("the curtain rail hanging in my room")]
    [InlineData("I killed my plants again")]
    [InlineData("he drives me up the wall")]
    [InlineData("dead good that")]
    [InlineData("I love her to death")]
    [InlineData("I'm dying for a cup of tea")]
    [InlineData("this queue will be the death of me")]
    public void A_saying_of_every_day_is_no_alarm(string message) =>
        Assert.Null(Shipped.Release.Turns.Hear(ConversationState.New, new Turn(message)));

    [Theory]
    [InlineData("this will be the death of me and I don't care", "crisis")]
    [InlineData("I'm hanging on by a thread", "crisis")]
    [InlineData("lost the will to live", "crisis")]
    [InlineData("going to end it tonight", "crisis")]
    [InlineData("I want to disappear forever", "crisis")]
    [InlineData("he says he'll kill me", "abuse")]
    [InlineData("he is punishing me for being ill", "abuse")]
    public void The_same_words_in_earnest_are_heard(string message, string route) => Assert.Equal(route, Reply(message).Route.Id);

    [Theory]
    [InlineData("took two today")]
    [InlineData("took 2 today")]
    [InlineData("two of them today, is that bad")]
    [InlineData("i forgot and took two")]
    [InlineData("my dad took two of his today")]
    public void More_than_the_dose_is_urgent(string message)
    {
        var reply = Reply(message);

        Assert.Equal("urgent_medical", reply.Route.Id);
        Assert.Empty(reply.Also);
    }

    [Fact]
    public void Who_has_changed_a_medicine_already_reads_at_once_to_call() =>
        Assert.Contains("call your care team now", Assert.IsType<SaidPart>(Reply("i stopped taking my ibrance").Parts[0]).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("my husband says he wants to die")]
    [InlineData("i'm worried my wife will kill herself")]
    [InlineData("my sister is suicidal")]
    [InlineData("my daughter cut her wrists")]
    [InlineData("he keeps saying he can't go on")]
    public void Who_worries_about_someone_else_is_not_addressed_as_that_person(string message) =>
        Assert.Contains("with them or for them", CrisisReply(message));

    [Theory]
    [InlineData("my son says he wants to die and i want to die too")]
    [InlineData("my husband died and i want to die")]
    [InlineData("my husband says i should kill myself")]
    [InlineData("my wife is suicidal and i can't go on either")]
    [InlineData("she wants to die and so do i")]
    public void Who_speaks_of_themselves_as_well_is(string message) => Assert.Contains("I'm so sorry it hurts this much", CrisisReply(message));

    [Theory]
    [InlineData("my sister's husband hits her", "it is not their fault")]
    [InlineData("my dad hits my mum", "it is not their fault")]
    [InlineData("my friend is afraid of her husband", "it is not their fault")]
    [InlineData("he hits my mum and me", "this is not your fault")]
    [InlineData("he hits my arm where the port is", "this is not your fault")]
    [InlineData("my husband hits me", "this is not your fault")]
    public void So_it_is_with_abuse(string message, string said)
    {
        var reply = Reply(message);

        Assert.Equal("abuse", reply.Route.Id);
        Assert.Contains(said, Said(reply), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void What_was_taken_may_have_been_taken_by_another() => Assert.DoesNotContain("you feel all right", CrisisReply("my mum took an overdose"));

    [Theory]
    [InlineData("I have a fever of 39", "the fever or chills")]
    [InlineData("chest pain since this morning", "the chest or breathing")]
    [InlineData("my legs are numb", "the legs, the bladder or the bowels")]
    [InlineData("took two today", "the dose that you wrote about")]
    [InlineData("no fever but my legs are numb", "the legs")]
    public void The_urgent_reply_names_what_was_heard(string message, string heard)
    {
        var reply = Reply(message);

        Assert.Equal("urgent_medical", reply.Route.Id);
        Assert.Contains(
            reply.Parts.OfType<SaidPart>(), said => said.Text.StartsWith("I say this because", StringComparison.Ordinal) && said.Text.Contains(heard));
    }

    [Fact]
    public void After_an_urgent_reply_the_next_answer_reminds_of_it_once()
    {
        const string Reminder = "if you haven't called about what you told me";

        Assert.Contains(Reminder, Said(Shipped.Release.Ask(["I have a fever of 39"], "is massage helpful")), StringComparison.Ordinal);
        Assert.Contains(Reminder, Said(Shipped.Release.Ask(["I have a fever of 39", "ok"], "is massage helpful")), StringComparison.Ordinal);
        Assert.DoesNotContain(
            Reminder, Said(Shipped.Release.Ask(["I have a fever of 39", "is massage helpful"], "what is acupuncture")), StringComparison.Ordinal);
        Assert.DoesNotContain(Reminder, Said(Shipped.Release.Ask([], "is massage helpful")), StringComparison.Ordinal);
    }

    /// <summary>"what do I say to him" after a crisis, "I tried that" after a fever: by themselves some of these sound like other routes.</summary>
    [Theory]
    [InlineData("crisis.yaml", "my husband says he wants to die")]
    [InlineData("abuse.yaml", "he hits me")]
    [InlineData("urgent_medical.yaml", "i have a fever of 39")]
    public void What_a_route_expects_to_hear_afterwards_is_never_taken_for_another(string file, string message)
    {
        var route = Read(file);
        var stay = (MapNode)route["stay"]!;
        var expected = Texts(stay, "phrases").Concat(((ListNode)stay["lines"]!).Items.OfType<MapNode>().SelectMany(line => Texts(line, "phrases")));
        var before = Shipped.Release.Turns.Handle(ConversationState.New, new Turn(message)).State;

        Assert.DoesNotContain(
            expected.Select(phrase => phrase.Replace("*", "mum")),
            phrase => Shipped.Release.Turns.Handle(before, new Turn(phrase)).Reply.Route.Id != Id(route));
    }

    [Theory]
    [InlineData("my husband says he wants to die", "he hits me")]
    [InlineData("he wants to kill me", "do i leave him alone")]
    public void But_what_surely_is_another_danger_or_was_heard_before_is_news(string before, string message) =>
        Assert.Equal("abuse", Shipped.Release.Ask([before], message).Route.Id);

    [Theory]
    [InlineData("took all my oxycodone and a bottle of wine")]
    [InlineData("took all my oxycodone")]
    [InlineData("took all the lorazepam")]
    [InlineData("swallowed the lot")]
    [InlineData("taken all my letrozole at once")]
    [InlineData("took all my oxys")]
    [InlineData("drank the whole bottle of oramorph")]
    [InlineData("had all my sleeping tablets just now")]
    [InlineData("i have taken everything in the cabinet")]
    [InlineData("mum took too many of her morphine")]
    [InlineData("took all my pills as usual and then swallowed all my morphine")]
    public void All_of_a_medicine_taken_at_once_is_an_emergency(string message)
    {
        var reply = CrisisReply(message);

        Assert.StartsWith("I'm so sorry. Please call your local emergency number now", reply, StringComparison.Ordinal);
        Assert.Contains("If it is someone else, stay with them", reply, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I took all my tablets this morning as prescribed")]
    [InlineData("took all my vitamins")]
    [InlineData("I've taken all my chemo pills for this cycle")]
    [InlineData("took all my Ibrance for this cycle")]
    [InlineData("I took all my pills with breakfast as I was told")]
    [InlineData("I took all the morphine back to the pharmacy")]
    [InlineData("i should not have said that")]
    [InlineData("im scared to go home after the scan")]
    [InlineData("scared of the result")]
    [InlineData("what if my ashes")]
    [InlineData("how do i pay for it")]
    public void What_was_due_and_what_is_feared_of_a_scan_is_no_alarm(string message) =>
        Assert.Null(Shipped.Release.Turns.Hear(ConversationState.New, new Turn(message)));

    [Theory]
    [InlineData("got a new headache worst ever but never mind me. what is zometa")]
    [InlineData("got a new headache worst ever but never mind me. whats the difference between xgeva and zometa")]
    public void What_is_urgent_is_heard_before_a_question(string message) => Assert.Equal("urgent_medical", Reply(message).Route.Id);

    [Theory]
    [InlineData("she is not answering", "the emergency number of the place where that person is")]
    [InlineData("what do i do", "If you worry about someone, reach them")]
    public void Who_was_told_of_a_crisis_hears_what_to_do(string message, string said)
    {
        var reply = Shipped.Release.Ask(["my friend in the group posted she has been saving her pills and said goodbye to us"], message);

        Assert.Equal("crisis", reply.Route.Id);
        Assert.Contains(said, Said(reply), StringComparison.Ordinal);
        Assert.Contains(reply.Parts, part => part is HelplinesPart);
    }

    [Fact]
    public void A_question_that_begins_like_what_do_I_do_is_answered() =>
        Assert.DoesNotContain("reach them or go to them", Said(Shipped.Release.Ask(["my friend told me she wants to die"], "what do i do about nausea")));

    [Fact]
    public void How_many_are_too_many_gets_the_numbers()
    {
        var reply = Reply("how many paracetamol is too many");

        Assert.Contains("crisis", reply.Also.Append(reply.Route).Select(heard => heard.Id));
    }

    [Fact]
    public void Who_only_wants_to_know_of_a_hospice_and_says_so_is_answered()
    {
        Assert.Equal(Route.Answer, Reply("i am not going to kill myself, i just want to know about hospice").Route);
        Assert.Equal("crisis", Reply("i am not going to kill myself today, i just want to know when it ends").Route.Id);
    }

    [Theory]
    [InlineData("is it the same as dying")]
    [InlineData("is it hospice")]
    public void What_palliative_care_is_not_may_be_asked(string message) =>
        Assert.NotEqual("prognosis", Shipped.Release.Ask(["what is palliative care"], message).Route.Id);

    [Fact]
    public void An_early_end_of_treatment_for_a_feast_is_a_change_of_medicine() =>
        Assert.Equal("medication_change", Reply("i want to end my treatment early because my granddaughter gets married").Route.Id);

    [Theory]
    [InlineData("called them, they said come in")]
    [InlineData("i told my nurse already")]
    public void Who_has_called_is_heard_and_thanks_are_taken(string called)
    {
        Assert.Contains("It's good that you called", Said(Shipped.Release.Ask(["i have a fever of 39"], called)), StringComparison.Ordinal);
        Assert.StartsWith("You're welcome.", Said(Shipped.Release.Ask(["i have a fever of 39", called], "thank you")), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_tells_how_long_is_not_taken_to_ask() =>
        Assert.StartsWith("Few things are harder to hear", Said(Reply("mum has 6 months the doctor said")), StringComparison.Ordinal);

    private static string CrisisReply(string message)
    {
        var reply = Reply(message);
        Assert.Equal("crisis", reply.Route.Id);
        return Said(reply);
    }

    private static string Said(Reply reply) => string.Join('\n', reply.Parts.OfType<SaidPart>().Select(said => said.Text));

    private static Reply Ask(string text) => Shipped.Release.Ask([], text);

    private static MapNode Read(string file)
    {
        var path = Repository.Path("dialogs", "en", "routes", file);
        return (MapNode)YamlTree.Parse(File.ReadAllText(path), path);
    }

    private static string Id(MapNode route) => ((TextNode)route["id"]!).Value!;

    private static int Priority(MapNode route) => int.Parse(((TextNode)route["priority"]!).Value!);

    private static List<string> Texts(MapNode route, string key) => [.. ((ListNode)route[key]!).Items.OfType<TextNode>().Select(node => node.Value!)];

    private static Reply Reply(string message) => Shipped.Release.Turns.Handle(ConversationState.New, new Turn(message)).Reply;
}
