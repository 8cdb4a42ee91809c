using Microsoft.Extensions.Options;
using SupportBot.Storage.Retention;
using SupportBot.Storage.Tests.Samples;

namespace SupportBot.Storage.Tests.Retention;

public sealed class RetentionOptionsTests
{
    [Theory]
    [InlineData("ChatHistory")]
    [InlineData("ConversationState")]
    [InlineData("ActivityIds")]
    [InlineData("Feedback")]
    public void A_time_that_is_none_is_named_with_an_example(string key)
    {
        using var data = new StoredData(null, null, ($"Retention:{key}", "0"));

        var trouble = Assert.Throws<OptionsValidationException>(() => data.Get<IStartupValidator>().Validate());

        Assert.Equal([$"Retention:{key} is 00:00:00: give a time above zero, for example 7.00:00:00 for seven days."], trouble.Failures);
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        using var data = new StoredData(null, null, ("Retention:ChatHistory", "-1"), ("Retention:Feedback", "00:00:00"));

        Assert.Equal(2, Assert.Throws<OptionsValidationException>(() => data.Get<IStartupValidator>().Validate()).Failures.Count());
    }

    [Fact]
    public void Where_nothing_is_set_texts_are_kept_a_day()
    {
        using var data = new StoredData();

        Assert.Equal(
            new RetentionOptions
            {
                ChatHistory = TimeSpan.FromDays(1),
                ConversationState = TimeSpan.FromDays(30),
                ActivityIds = TimeSpan.FromDays(7),
                Feedback = TimeSpan.FromDays(30),
            },
            data.Get<IOptions<RetentionOptions>>().Value);
    }
}
