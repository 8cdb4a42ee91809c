using System.Text;
using SupportBot.Core.Conversations;
using SupportBot.Core.Turns;

namespace SupportBot.Testing.Conversations;

/// <summary>What every store does, wherever it keeps things.</summary>
public abstract class StoreContract
{
    private static readonly CancellationToken None = CancellationToken.None;

    protected static readonly ConversationKey Key = new("webchat", "c1");

    protected static readonly ConversationState Welcomed = new() { Welcomed = true, Topic = new Topic(["#verzenio"], ["@side-effects"]) };

    protected abstract IConversationStore Conversations { get; }

    protected abstract IOutbox Outbox { get; }

    protected abstract IHistory History { get; }

    protected abstract ISigningKeys Keys { get; }

    protected abstract IFeedbackStore Feedback { get; }

    protected abstract IPassedQuestions Questions { get; }

    [Fact]
    public async Task A_conversation_that_nothing_is_known_of_is_new() => Assert.Equal(Conversation.New(Key), await ReadAsync());

    [Fact]
    public async Task A_turn_is_kept_with_the_next_version()
    {
        Assert.Equal(KeepOutcome.Kept, await KeepAsync(new(Conversation.New(Key), Welcomed) { ActivityId = "m1", History = Bodies("a", "b") }));
        Assert.Equal(new Conversation(Key, Welcomed, 1, 2), await ReadAsync());

        Assert.Equal(KeepOutcome.Kept, await KeepAsync(new(await ReadAsync(), ConversationState.New) { ActivityId = "m2", History = Bodies("c") }));
        Assert.Equal(new Conversation(Key, ConversationState.New, 2, 3), await ReadAsync());
    }

    [Fact]
    public async Task Conversations_are_told_apart_by_channel_and_name()
    {
        await KeepAsync(new(Conversation.New(Key), Welcomed) { ActivityId = "m1" });

        foreach (var other in new ConversationKey[] { new("msteams", "c1"), new("webchat", "c2"), new("webchat", "C1") })
        {
            Assert.Equal(Conversation.New(other), await Conversations.ReadAsync(other, None));
            Assert.Equal(KeepOutcome.Kept, await KeepAsync(new(Conversation.New(other), ConversationState.New) { ActivityId = "m1" }));
        }
        Assert.Equal(new Conversation(Key, Welcomed, 1, 0), await ReadAsync());
    }

    [Fact]
    public async Task Of_two_turns_that_began_with_the_same_conversation_the_later_one_loses_and_leaves_nothing()
    {
        await KeepAsync(new(Conversation.New(Key), Welcomed) { ActivityId = "m1" });
        var before = await ReadAsync();
        await KeepAsync(new(before, ConversationState.New) { ActivityId = "m2" });

        var late = new TurnRecord(before, Welcomed) { ActivityId = "m3", History = Bodies("late"), Outbox = Bodies("late") };
        Assert.Equal(KeepOutcome.LostRace, await KeepAsync(late));

        Assert.Equal(new Conversation(Key, ConversationState.New, 2, 0), await ReadAsync());
        Assert.Empty(await HistoryAsync());
        Assert.Empty(await OutboxAsync());
        Assert.Equal(KeepOutcome.Kept, await KeepAsync(late with { Before = await ReadAsync() }));
    }

    [Fact]
    public async Task Of_two_first_turns_one_loses()
    {
        Assert.Equal(KeepOutcome.Kept, await KeepAsync(new(Conversation.New(Key), Welcomed) { ActivityId = "m1" }));
        Assert.Equal(KeepOutcome.LostRace, await KeepAsync(new(Conversation.New(Key), ConversationState.New) { ActivityId = "m2" }));

        Assert.Equal(new Conversation(Key, Welcomed, 1, 0), await ReadAsync());
    }

    [Fact]
    public async Task An_activity_is_answered_once_whatever_became_of_its_conversation()
    {
        await KeepAsync(new(Conversation.New(Key), Welcomed) { ActivityId = "m1", History = Bodies("a") });
        var again = new TurnRecord(await ReadAsync(), ConversationState.New) { ActivityId = "m1", History = Bodies("again"), Outbox = Bodies("again") };

        Assert.Equal(KeepOutcome.SeenBefore, await KeepAsync(again));
        Assert.Equal(KeepOutcome.SeenBefore, await KeepAsync(again with { Before = Conversation.New(Key) }));

        Assert.Equal(new Conversation(Key, Welcomed, 1, 1), await ReadAsync());
        Assert.Equal(["1 a"], await HistoryAsync());
        Assert.Empty(await OutboxAsync());
    }

    [Fact]
    public async Task An_activity_without_an_id_is_never_known_again()
    {
        Assert.Equal(KeepOutcome.Kept, await KeepAsync(new(Conversation.New(Key), Welcomed)));
        Assert.Equal(KeepOutcome.Kept, await KeepAsync(new(await ReadAsync(), Welcomed)));
    }

    [Fact]
    public async Task A_turn_that_is_taken_back_may_be_answered_again()
    {
        await KeepAsync(new(Conversation.New(Key), Welcomed) { ActivityId = "m1" });
        var turn = new TurnRecord(await ReadAsync(), ConversationState.New) { ActivityId = "m2" };
        await KeepAsync(turn);
        await Conversations.TakeBackAsync(turn, None);

        var now = await ReadAsync();
        Assert.Equal(Welcomed, now.State);
        Assert.Equal(KeepOutcome.LostRace, await KeepAsync(turn));
        Assert.Equal(KeepOutcome.SeenBefore, await KeepAsync(turn with { Before = now, ActivityId = "m1" }));
        Assert.Equal(KeepOutcome.Kept, await KeepAsync(turn with { Before = now }));
    }

    [Fact]
    public async Task A_turn_that_is_taken_back_late_leaves_the_state_to_the_turn_after_it()
    {
        var turn = new TurnRecord(Conversation.New(Key), ConversationState.New) { ActivityId = "m1" };
        await KeepAsync(turn);
        await KeepAsync(new(await ReadAsync(), Welcomed) { ActivityId = "m2" });
        await Conversations.TakeBackAsync(turn, None);

        var now = await ReadAsync();
        Assert.Equal(new Conversation(Key, Welcomed, 2, 0), now);
        Assert.Equal(KeepOutcome.Kept, await KeepAsync(turn with { Before = now }));
    }

    [Fact]
    public async Task A_turn_that_is_taken_back_leaves_its_history_and_its_outbox()
    {
        var turn = new TurnRecord(Conversation.New(Key), Welcomed) { ActivityId = "m1", History = Bodies("a"), Outbox = Bodies("b") };
        await KeepAsync(turn);
        await Conversations.TakeBackAsync(turn, None);
        await KeepAsync(new(await ReadAsync(), Welcomed) { ActivityId = "m2", History = Bodies("c"), Outbox = Bodies("d") });

        Assert.Equal(["1 a", "2 c"], await HistoryAsync());
        Assert.Equal(["b", "d"], await OutboxAsync());
    }

    [Fact]
    public async Task What_is_forgotten_is_as_new()
    {
        var other = new ConversationKey("webchat", "c2");
        await KeepAsync(new(Conversation.New(other), Welcomed) { ActivityId = "m1", History = Bodies("other"), Outbox = Bodies("other") });
        await KeepAsync(new(Conversation.New(Key), Welcomed) { ActivityId = "m1", History = Bodies("a"), Outbox = Bodies("b") });
        var before = await ReadAsync();
        await Conversations.ForgetAsync(Key, None);
        await Conversations.ForgetAsync(Key, None);

        Assert.Equal(Conversation.New(Key), await ReadAsync());
        Assert.Empty(await HistoryAsync());
        Assert.Equal(["other"], await OutboxAsync());
        Assert.Equal(KeepOutcome.LostRace, await KeepAsync(new(before, Welcomed) { ActivityId = "m2" }));
        Assert.Equal(KeepOutcome.Kept, await KeepAsync(new(Conversation.New(Key), Welcomed) { ActivityId = "m1" }));
        Assert.Equal(new Conversation(other, Welcomed, 1, 1), await Conversations.ReadAsync(other, None));
    }

    [Fact]
    public async Task The_outbox_is_read_in_the_order_in_which_it_was_kept()
    {
        var other = new ConversationKey("another", "c1");
        await KeepAsync(new(Conversation.New(Key), Welcomed) { ActivityId = "m1", Outbox = Bodies("a", "b", "c") });
        await KeepAsync(new(Conversation.New(other), Welcomed) { ActivityId = "m1", Outbox = Bodies("d") });
        var second = new TurnRecord(await ReadAsync(), Welcomed) { ActivityId = "m2", Outbox = Bodies("e", "f") };
        await KeepAsync(second);

        var left = await Outbox.ReadAsync(None);
        Assert.Equal(["a", "b", "c", "d", "e", "f"], left.Select(message => Encoding.UTF8.GetString(message.Body)));
        Assert.Equal((other, 1, 0), (left[3].Key, left[3].Turn, left[3].Number));
        Assert.Equal(
            OutboxMessage.Of(second).Select(message => (message.Key, message.Turn, message.Number)),
            left.Skip(4).Select(message => (message.Key, message.Turn, message.Number)));
    }

    [Fact]
    public async Task The_outbox_knows_when_a_message_was_kept()
    {
        var before = DateTimeOffset.UtcNow.AddMilliseconds(-1); // A store may keep whole milliseconds.
        await KeepAsync(new(Conversation.New(Key), Welcomed) { Outbox = Bodies("a") });

        Assert.InRange(Assert.Single(await Outbox.ReadAsync(None)).At, before, DateTimeOffset.UtcNow);
    }

    [Fact]
    public async Task What_is_struck_out_of_the_outbox_is_gone_and_nothing_else_is()
    {
        var turn = new TurnRecord(Conversation.New(Key), Welcomed) { Outbox = Bodies("a", "b", "c") };
        await KeepAsync(turn);
        await Outbox.RemoveAsync([], None);
        await Outbox.RemoveAsync([.. OutboxMessage.Of(turn).Take(2)], None);
        await Outbox.RemoveAsync([.. OutboxMessage.Of(turn).Take(2)], None);

        Assert.Equal(["c"], await OutboxAsync());
    }

    [Fact]
    public async Task History_is_read_page_by_page()
    {
        await KeepAsync(new(Conversation.New(Key), Welcomed) { History = Bodies("a", "b") });
        await KeepAsync(new(await ReadAsync(), Welcomed) { History = Bodies("c", "d", "ü") });

        Assert.Equal(["1 a", "2 b", "3 c"], await HistoryAsync(0, 3));
        Assert.Equal(["4 d", "5 ü"], await HistoryAsync(3, 3));
        Assert.Empty(await HistoryAsync(5, 3));
    }

    [Fact]
    public async Task Keys_are_read_newest_first_and_old_ones_deleted()
    {
        var day = new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);
        await Keys.AddAsync(new SigningKey("k1", [1, 2], day), day.AddDays(-9), None);
        await Keys.AddAsync(new SigningKey("k2", [3, 4], day.AddDays(1)), day, None);
        await Keys.AddAsync(new SigningKey("k3", [5, 6], day.AddDays(2)), day.AddHours(1), None);

        var keys = await Keys.ReadAsync(None);
        Assert.Equal([("k3", day.AddDays(2)), ("k2", day.AddDays(1))], keys.Select(key => (key.Id, key.Made)));
        Assert.Equal([5, 6], keys[0].Secret);
    }

    [Fact]
    public async Task Feedback_is_read_oldest_first()
    {
        var day = new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);
        await Feedback.KeepAsync(new Feedback(day, true, null, ["targeted-therapy#side-effects", "coping#rest"]), None);
        await Feedback.KeepAsync(new Feedback(day.AddHours(1), false, "too long", []), None);

        var thoughts = await Feedback.ReadAsync(None);
        Assert.Equal([(day, true, null), (day.AddHours(1), false, "too long")], thoughts.Select(one => (one.At, one.Helped, one.Reason)));
        Assert.Equal(["targeted-therapy#side-effects", "coping#rest"], thoughts[0].Passages);
    }

    [Fact]
    public async Task A_question_for_the_moderators_is_kept_with_its_turn_and_goes_when_they_are_done_with_it()
    {
        await KeepAsync(new(Conversation.New(Key), Welcomed) { ActivityId = "m1", Person = "ann", PassedOn = "may I swim" });
        await KeepAsync(new(await ReadAsync(), Welcomed) { ActivityId = "m2", Person = "ann", PassedOn = "may I dive" });
        await KeepAsync(new(await ReadAsync(), Welcomed) { ActivityId = "m2", PassedOn = "again" });
        await KeepAsync(new(Conversation.New(Key), Welcomed) { ActivityId = "m3", PassedOn = "late" });

        var questions = await Questions.ReadAsync(None);
        Assert.Equal(["may I swim", "may I dive"], questions.Select(question => question.Text));
        Assert.Equal(1, await Questions.RemoveAsync([questions[0].Id, 4711], None));
        Assert.Equal(["may I dive"], (await Questions.ReadAsync(None)).Select(question => question.Text));
    }

    [Fact]
    public async Task A_reason_completes_the_judgement_before_it()
    {
        await KeepAsync(new(Conversation.New(Key), Welcomed) { Person = "ann", Judged = new Judgement(false, null, ["coping#rest"]) });
        await KeepAsync(new(Conversation.New(new("webchat", "c2")), Welcomed) { Person = "bob", Judged = new Judgement(false, null, []) });
        await KeepAsync(new(await ReadAsync(), Welcomed) { Person = "ann", Judged = new Judgement(false, "too long", ["coping#rest"]) });

        Assert.Equal(["too long", null], (await Feedback.ReadAsync(None)).Select(one => one.Reason));
    }

    [Fact]
    public async Task Whoever_wants_to_be_forgotten_is_in_all_of_their_conversations_and_nobody_else_is()
    {
        await FillAsync(Key, "ann");
        await FillAsync(new("webchat", "c2"), "ann");
        await FillAsync(new("webchat", "c3"), "bob");
        await Feedback.KeepAsync(new Feedback(DateTimeOffset.UnixEpoch, true, "ann's", []), new PersonKey("webchat", "ann"), None);

        var before = await ReadAsync();
        Assert.Equal(
            KeepOutcome.Kept,
            await KeepAsync(new(before, ConversationState.New) { ActivityId = "m9", Person = "ann", Forgets = true, Outbox = Bodies("forgotten") }));

        Assert.Equal(Conversation.New(Key), await ReadAsync());
        Assert.Equal(Conversation.New(new("webchat", "c2")), await Conversations.ReadAsync(new("webchat", "c2"), None));
        Assert.Equal(["bob's", "forgotten"], await OutboxAsync());
        Assert.Equal(["bob's"], (await Questions.ReadAsync(None)).Select(question => question.Text));
        Assert.Equal(["bob's"], (await Feedback.ReadAsync(None)).Select(one => one.Reason));
        Assert.Empty(await HistoryAsync());
        Assert.Equal(new Conversation(new("webchat", "c3"), Welcomed, 1, 1), await Conversations.ReadAsync(new("webchat", "c3"), None));
    }

    [Fact]
    public async Task A_conversation_with_a_history_goes_on_with_what_was_said_of_the_forgetting()
    {
        await FillAsync(Key, "ann");
        var turn = new TurnRecord(await ReadAsync(), ConversationState.New)
        {
            ActivityId = "m9", Person = "ann", Forgets = true, History = Bodies("forget me", "done"),
        };
        await KeepAsync(turn);

        Assert.Equal(new Conversation(Key, ConversationState.New, 2, 3), await ReadAsync());
        Assert.Equal(["2 forget me", "3 done"], await HistoryAsync());
        Assert.Equal(KeepOutcome.Kept, await KeepAsync(new(await ReadAsync(), Welcomed) { ActivityId = "m1" }));
    }

    [Fact]
    public async Task What_is_told_of_a_forgetting_is_not_mixed_up_with_what_is_said_after_it()
    {
        await FillAsync(Key, "ann");
        var forgets = new TurnRecord(await ReadAsync(), ConversationState.New) { Person = "ann", Forgets = true, Outbox = Bodies("forgotten") };
        await KeepAsync(forgets);
        await FillAsync(Key, "ann");
        await KeepAsync(new(await ReadAsync(), Welcomed) { Outbox = Bodies("next") });
        await Conversations.TakeBackAsync(forgets, None);
        Assert.Equal(2, (await ReadAsync()).Version);

        await Outbox.RemoveAsync(OutboxMessage.Of(forgets), None);
        Assert.Equal(["ann's", "next"], await OutboxAsync());
    }

    [Fact]
    public async Task A_forgetting_that_lost_the_race_forgets_nothing()
    {
        await FillAsync(Key, "ann");

        Assert.Equal(KeepOutcome.LostRace, await KeepAsync(new(Conversation.New(Key), ConversationState.New) { Person = "ann", Forgets = true }));
        Assert.Equal(new Conversation(Key, Welcomed, 1, 1), await ReadAsync());
    }

    [Fact]
    public async Task Of_a_conversation_that_is_ended_the_question_and_the_judgement_stay_until_their_member_wants_to_be_forgotten()
    {
        await FillAsync(Key, "ann");
        await FillAsync(new("webchat", "c2"), "ann");
        await Conversations.ForgetAsync(Key, None);

        Assert.Equal(["ann's", "ann's"], (await Questions.ReadAsync(None)).Select(question => question.Text));
        Assert.Equal(["ann's", "ann's"], (await Feedback.ReadAsync(None)).Select(one => one.Reason));
        Assert.Equal(1, (await Conversations.ReadAsync(new("webchat", "c2"), None)).Version);

        await KeepAsync(new(Conversation.New(Key), ConversationState.New) { Person = "ann", Forgets = true });

        Assert.Empty(await Questions.ReadAsync(None));
        Assert.Empty(await Feedback.ReadAsync(None));
    }

    [Fact]
    public async Task A_turn_that_is_taken_back_passes_nothing_on_and_judges_nothing()
    {
        await FillAsync(Key, "ann");
        var turn = new TurnRecord(await ReadAsync(), Welcomed)
        {
            ActivityId = "m2", Person = "ann", PassedOn = "may I swim", Judged = new Judgement(false, null, ["coping#rest"]),
        };
        await KeepAsync(turn);
        await Conversations.TakeBackAsync(turn, None);

        Assert.Equal(["ann's"], (await Questions.ReadAsync(None)).Select(question => question.Text));
        Assert.Equal(["ann's"], (await Feedback.ReadAsync(None)).Select(one => one.Reason));

        await KeepAsync(turn with { Before = await ReadAsync() });
        Assert.Equal(["ann's", "may I swim"], (await Questions.ReadAsync(None)).Select(question => question.Text));
        Assert.Equal(["ann's", null], (await Feedback.ReadAsync(None)).Select(one => one.Reason));
    }

    [Fact]
    public async Task A_reason_that_is_taken_back_leaves_the_judgement_that_it_completed()
    {
        await KeepAsync(new(Conversation.New(Key), Welcomed) { Person = "ann", Judged = new Judgement(false, null, ["coping#rest"]) });
        var turn = new TurnRecord(await ReadAsync(), Welcomed)
        {
            ActivityId = "m2", Person = "ann", Judged = new Judgement(false, "too long", ["coping#rest"]),
        };
        await KeepAsync(turn);
        await Conversations.TakeBackAsync(turn, None);
        Assert.Null(Assert.Single(await Feedback.ReadAsync(None)).Reason);

        await KeepAsync(turn with { Before = await ReadAsync() });
        Assert.Equal("too long", Assert.Single(await Feedback.ReadAsync(None)).Reason);
    }

    [Fact]
    public async Task A_reason_does_not_complete_a_judgement_of_another_answer()
    {
        await KeepAsync(new(Conversation.New(Key), Welcomed) { Person = "ann", Judged = new Judgement(false, null, ["coping#rest"]) });
        await KeepAsync(new(await ReadAsync(), Welcomed) { Person = "ann", Judged = new Judgement(false, "too long", ["coping#sleep"]) });

        Assert.Equal([(null, "coping#rest"), ("too long", "coping#sleep")], (await Feedback.ReadAsync(None)).Select(one => (one.Reason, one.Passages[0])));
    }

    [Fact]
    public async Task Turns_of_many_conversations_at_once_are_all_kept()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 300).Select(at => Task.Run(() =>
            KeepAsync(
                new(Conversation.New(new("webchat", $"many-{at % 100}")), Welcomed) { ActivityId = $"m{at}", History = Bodies("a"), Outbox = Bodies("b") }))));

        Assert.Equal((100, 200), (outcomes.Count(one => one == KeepOutcome.Kept), outcomes.Count(one => one == KeepOutcome.LostRace)));
        Assert.Equal(100, (await OutboxAsync()).Count());
    }

    protected static IReadOnlyList<byte[]> Bodies(params IEnumerable<string> bodies) => [.. bodies.Select(Encoding.UTF8.GetBytes)];

    /// <summary>One of everything.</summary>
    private async Task FillAsync(ConversationKey key, string person) => Assert.Equal(KeepOutcome.Kept, await KeepAsync(new(Conversation.New(key), Welcomed)
    {
        ActivityId = "m1",
        Person = person,
        History = Bodies($"{person}'s"),
        Outbox = Bodies($"{person}'s"),
        PassedOn = $"{person}'s",
        Judged = new Judgement(false, $"{person}'s", []),
    }));

    protected ValueTask<Conversation> ReadAsync() => Conversations.ReadAsync(Key, None);

    protected Task<KeepOutcome> KeepAsync(TurnRecord turn) => Conversations.KeepAsync(turn, None);

    protected async Task<IEnumerable<string>> OutboxAsync() => (await Outbox.ReadAsync(None)).Select(message => Encoding.UTF8.GetString(message.Body));

    protected async Task<IEnumerable<string>> HistoryAsync(long after = 0, int most = 100) =>
        (await History.ReadAsync(Key, after, most, None)).Select(entry => $"{entry.Number} {Encoding.UTF8.GetString(entry.Body)}");
}
