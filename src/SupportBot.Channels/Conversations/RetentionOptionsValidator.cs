using Microsoft.Extensions.Options;

namespace SupportBot.Channels.Conversations;

internal sealed class RetentionOptionsValidator : IValidateOptions<RetentionOptions>
{
    public ValidateOptionsResult Validate(string? name, RetentionOptions options)
    {
        List<string> problems = [];
        RequireTime(nameof(options.ConversationState), options.ConversationState);
        RequireTime(nameof(options.ActivityIds), options.ActivityIds);
        RequireNumber(nameof(options.MostConversations), options.MostConversations);
        RequireNumber(nameof(options.MostActivityIds), options.MostActivityIds);
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);

        void RequireTime(string key, TimeSpan value)
        {
            if (value <= TimeSpan.Zero)
                problems.Add($"{RetentionOptions.Section}:{key} is {value}: give a time above zero, for example 7.00:00:00 for seven days.");
        }

        void RequireNumber(string key, int value)
        {
            if (value < 1) problems.Add($"{RetentionOptions.Section}:{key} is {value}: give a number above zero.");
        }
    }
}
