using SupportBot.Composition;
using SupportBot.Core.Commands;
using SupportBot.Core.Turns;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Content;

/// <summary>What members can tell the bot to do, in the words that the repository ships.</summary>
public sealed class ShippedCommandsTests
{
    private static readonly Manners Manners = Talk.Load(Shipped.Settings.DialogsPath).Manners;

    /// <summary>They do something only where a dialog waits.</summary>
    private static readonly string[] OfDialogs = ["back", "skip", "stop", "go-on"];

    private static readonly string[] Dangers = ["crisis", "abuse", "urgent_medical", "medication_change", "prognosis"];

    [Theory]
    [InlineData("help", "Ask me anything")]
    [InlineData("Can you help me please?", "Ask me anything")]
    [InlineData("what can yuo do", "Ask me anything")]
    [InlineData("can I talk to somebody please", "I can't call you or put you through")]
    [InlineData("I want to speak to a real persn", "I can't call you or put you through")]
    [InlineData("just give me a phone number", "I can't call you or put you through")]
    [InlineData("I want a nurse", "I can't call you or put you through")]
    [InlineData("call me", "I can't call you or put you through")]
    [InlineData("START OVER", "we start afresh")]
    [InlineData("What do you keep?", "On the group's server I keep")]
    [InlineData("is this beeing recorded", "On the group's server I keep")]
    [InlineData("do you save what I write", "On the group's server I keep")]
    [InlineData("what do you do with my messages?", "On the group's server I keep")]
    [InlineData("are my messages saved", "On the group's server I keep")]
    [InlineData("do you record this conversation", "On the group's server I keep")]
    [InlineData("how private is this", "On the group's server I keep")]
    [InlineData("please forget me", "is deleted")]
    [InlineData("delete everything about me now", "is deleted")]
    [InlineData("forgte everything", "is deleted")]
    [InlineData("this didn't help", "What was wrong with it?")]
    [InlineData("sorry but that doesn't answer my question", "What was wrong with it?")]
    [InlineData("pass my question on", "What would you like the moderators to know?")]
    public void A_command_is_heard_in_many_wordings(string said, string reply) => Assert.Contains(reply, Text(Say(ConversationState.New, said)));

    [Theory]
    [InlineData("how do people start over after treatment")]
    [InlineData("can a counsellor help me")]
    [InlineData("I forget everything since chemo, is that a side effect?")]
    [InlineData("my husband didn't help with the side effects")]
    [InlineData("who can I talk to about being scared of scans")]
    public void A_command_is_never_heard_inside_a_question(string said) => Assert.NotEqual(Route.Command, Say(ConversationState.New, said).Reply.Route);

    [Fact]
    public void Every_phrase_is_heard()
    {
        foreach (var words in Manners.Commands.Where(words => !OfDialogs.Contains(words.Id)))
            foreach (var phrase in words.Phrases)
                Assert.True(Say(Waiting(words), phrase).Reply.Route == Route.Command, $"{words.Id}: {phrase}");
    }

    /// <summary>Where the command has something to do.</summary>
    private static ConversationState Waiting(CommandWords words) =>
        ConversationState.New with { Offer = words.Id == "about-contact" ? new Offer(OfferKind.Contact) : new Offer(OfferKind.Send, "a question") };

    [Fact]
    public void No_phrase_is_taken_for_danger()
    {
        foreach (var words in Manners.Commands)
            foreach (var phrase in words.Phrases.Concat(words.Suggestions))
                Assert.DoesNotContain(Say(ConversationState.New, phrase).Reply.Route.Id, Dangers);
    }

    [Fact]
    public void What_is_kept_is_told_as_the_settings_have_it_and_true_to_the_place()
    {
        var inTeams = Text(Say(ConversationState.New, "what do you keep", Venue.Teams));
        Assert.StartsWith("In Teams, Microsoft keeps its own copy of this chat", inTeams, StringComparison.Ordinal);
        Assert.Contains("30 days after you last wrote", inTeams);
        Assert.Contains("so that I don't answer one twice: 7 days", inTeams);
        Assert.DoesNotContain("{", inTeams);

        var onThePage = Text(Say(ConversationState.New, "what do you keep", Venue.Page));
        Assert.StartsWith("On this page, what we say to each other is kept for 24 hours", onThePage, StringComparison.Ordinal);
        Assert.DoesNotContain("Microsoft", onThePage);
    }

    [Fact]
    public void The_welcome_says_what_is_kept_and_how_to_be_forgotten()
    {
        Assert.Contains("Microsoft keeps its own copy", Text(Shipped.Release.Turns.Welcome(ConversationState.New, Venue.Teams)));
        Assert.All(Enum.GetValues<Venue>(), venue => Assert.Contains("\"Forget me\"", Text(Shipped.Release.Turns.Welcome(ConversationState.New, venue))));
    }

    [Fact]
    public void Whoever_wants_to_talk_to_someone_gets_the_group_and_the_numbers_of_the_place()
    {
        var reply = Shipped.Release.Turns.Handle(ConversationState.New, new Turn("talk to someone", "en-GB")).Reply;

        Assert.Equal(
            "I'm a program, so I can't call you or put you through, and this group hasn't given me a person of its own to name. "
            + "For a nurse or a doctor, call the number on your clinic's letters. "
            + "To reach people here, write in the group.\n\nThese are help lines:",
            Text(reply));
        Assert.Equal(["GB"], reply.Parts.OfType<HelplinesPart>().Single().Helplines.Select(line => line.Place).Distinct());
    }

    [Fact]
    public void Starting_over_leaves_the_topic_behind()
    {
        var asked = Shipped.Release.Turns.Handle(ConversationState.New with { Welcomed = true }, new Turn("what is Ibrance")).State;
        Assert.NotEqual(Topic.None, asked.Topic);

        Assert.Equal(
            ConversationState.New with { Welcomed = true, Shown = LastShown.Nothing with { Suggested = [.. Shipped.Wording.Starters] } },
            Say(asked, "start over").State);
    }

    [Fact]
    public void Forgetting_is_told_to_whoever_keeps_things_and_the_talk_begins_anew()
    {
        var asked = Shipped.Release.Turns.Handle(ConversationState.New, new Turn("what is Ibrance")).State;
        var result = Say(asked, "forget me");

        Assert.True(result.Forgets);
        Assert.Equal(ConversationState.New with { Welcomed = true }, result.State);
    }

    [Fact]
    public void Someone_whom_an_answer_did_not_help_is_asked_why()
    {
        var answered = Shipped.Release.Turns.Handle(ConversationState.New, new Turn("what is Ibrance")).State;
        var asked = Say(answered, "this didn't help");
        Assert.Equal((false, null), (asked.Judged!.Helped, asked.Judged.Reason));
        Assert.Equal(["targeted-therapy#ibrance-palbociclib"], asked.Judged.Passages);
        Assert.Equal(
            ["It wasn't what I asked", "It was hard to understand", "It was too long", "It's out of date", "It was hurtful", "In my own words"],
            asked.Reply.Suggestions);

        var chosen = Say(asked.State, "it was hard to undrstand");
        Assert.Equal("It was hard to understand", chosen.Judged?.Reason);
        Assert.Equal(["Pass my question on"], chosen.Reply.Suggestions);

        Assert.Equal("It was too long", Say(asked.State, "way too long").Judged?.Reason);
        Assert.Equal("It wasn't what I asked", Say(asked.State, "1").Judged?.Reason);
        Assert.Contains("“what is Ibrance”", Text(Say(asked.State, "pass my question on")));
        Assert.Contains("“what is Ibrance”", Text(Say(chosen.State, "1")));

        var inWords = Say(asked.State, "in my own words");
        Assert.Null(inWords.Judged);
        Assert.Equal("too long, and [name] knew it all already", Say(inWords.State, "too long, and Sarah knew it all already").Judged?.Reason);
    }

    [Theory]
    [InlineData("who are they")]
    [InlineData("when are they there")]
    public void Who_asks_more_about_whom_to_reach_is_told_again(string said)
    {
        var asked = Say(ConversationState.New, "talk to someone");

        Assert.Equal(Text(asked), Text(Say(asked.State, said)));
        Assert.NotEqual(Route.Command, Say(ConversationState.New, said).Reply.Route);
    }

    [Theory]
    [InlineData("sorry, forgot what I said")]
    [InlineData("forgot everything")]
    public void What_only_looks_like_forget_me_deletes_nothing(string said) => Assert.False(Say(ConversationState.New, said).Forgets);

    [Fact]
    public void Help_names_the_dialogs()
    {
        var help = Text(Say(ConversationState.New, "help"));

        Assert.All(Shipped.Release.Dialogs.Where(dialog => dialog.IsListed), dialog => Assert.Contains($"• {dialog.Title.Text}", help));
    }

    [Fact]
    public void A_question_instead_of_a_reason_is_answered()
    {
        var asked = Say(ConversationState.New, "this didn't help");
        var next = Say(asked.State, "what is Ibrance");

        Assert.Equal(Route.Answer, next.Reply.Route);
        Assert.Null(next.Judged);
        Assert.Equal(new Offer(OfferKind.PassOn, "what is Ibrance"), next.State.Offer);
    }

    private static TurnResult Say(ConversationState state, string text, Venue venue = Venue.Elsewhere) =>
        Shipped.Release.Turns.Handle(state, new Turn(text) { Venue = venue });

    private static string Text(TurnResult result) => Text(result.Reply);

    private static string Text(Reply reply) => string.Join("\n\n", reply.Parts.OfType<SaidPart>().Select(part => part.Text));
}
