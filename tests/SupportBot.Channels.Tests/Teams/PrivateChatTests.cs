using SupportBot.Channels.Teams;

namespace SupportBot.Channels.Tests.Teams;

public sealed class PrivateChatTests
{
    [Fact]
    public void A_question_that_no_address_can_hold_is_left_out() =>
        Assert.Equal("https://teams.microsoft.com/l/chat/0/0?users=28%3Aapp", PrivateChat.Link("28:app", new string('é', 400)));

    [Fact]
    public void No_question_is_nothing_to_write() => Assert.Equal("https://teams.microsoft.com/l/chat/0/0?users=28%3Aapp", PrivateChat.Link("28:app", ""));
}
