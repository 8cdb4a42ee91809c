using System.Text;
using SupportBot.Core.Dialogs.State;
using SupportBot.Core.Turns;
using SupportBot.Storage.Conversations;

namespace SupportBot.Storage.Tests.Conversations;

public sealed class StateJsonTests
{
    /// <summary>No member has the value of a new state.</summary>
    private static readonly ConversationState Full = new()
    {
        Welcomed = true,
        Topic = new Topic(["#verzenio", "#letrozole"], ["@side-effects"]) { Earlier = ["#ibrance"] },
        Shown = new LastShown(["coping#fear"], ["coping#rest"]) { Suggested = ["It was hurtful"] },
        LastAnswer = new LastAnswer(["coping#rest"]) { Asked = ["fear"], Confidence = 0.91, IsWhole = true },
        Dialog = new DialogState(
            new DialogMoment([new("treatments", 2, "menu"), new("coping-support", 1, "kind")], [new("who", "carer")]),
            [new DialogMoment([new("treatments", 2, "menu")], [])],
            [new("questions", "What comes next?")],
            IsPaused: true) { IsSuggested = true },
        Care = new Care("crisis", 3) { Said = 2, Also = "abuse" },
        Offer = new Offer(OfferKind.PassOn, "is [name] right"),
    };

    [Fact]
    public void A_state_is_small_and_reads_as_it_was_written()
    {
        Assert.StartsWith(
            """{"version":1,"state":{"welcomed":true,"topic":{"subjects":["#verzenio","#letrozole"],"aspects":["@side-effects"],""",
            Encoding.UTF8.GetString(StateJson.Write(Full)),
            StringComparison.Ordinal);
        Assert.Equal(Full, StateJson.Read(StateJson.Write(Full)));
        Assert.Equal(ConversationState.New, StateJson.Read(StateJson.Write(ConversationState.New)));
    }

    [Fact]
    public void No_member_of_a_state_is_lost()
    {
        Assert.All(
            typeof(ConversationState).GetProperties().Where(member => member.SetMethod is not null),
            member => Assert.NotEqual(member.GetValue(ConversationState.New), member.GetValue(StateJson.Read(StateJson.Write(Full)))));
    }

    [Theory]
    [InlineData("""{"version":1,"state":{}}""")]
    [InlineData("""{"version":1,"state":{"welcomed":false,"topic":{}}}""")]
    [InlineData("""{"version":1,"state":{"topic":{"subjects":[]},"mood":{"now":"fine"}},"also":[1]}""")]
    public void A_missing_member_is_as_in_a_new_state_and_an_unknown_one_is_passed_over(string stored) =>
        Assert.Equal(ConversationState.New, StateJson.Read(Encoding.UTF8.GetBytes(stored)));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null ]")]
    [InlineData("[]")]
    [InlineData("""{"version":2,"state":{}}""")]
    [InlineData("""{"version":1,"state":null}""")]
    [InlineData("""{"version":1,"state":{"topic":null}}""")]
    [InlineData("""{"version":1,"state":{"topic":{"subjects":null}}}""")]
    [InlineData("""{"version":1,"state":{"welcomed":true,"welcomed":"yes"}}""")]
    public void What_can_not_be_read_is_no_state(string stored) => Assert.Null(StateJson.Read(Encoding.UTF8.GetBytes(stored)));
}
