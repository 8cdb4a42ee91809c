using Microsoft.Extensions.Options;

namespace SupportBot.Storage.Retention;

internal sealed class RetentionOptionsValidator : IValidateOptions<RetentionOptions>
{
    public ValidateOptionsResult Validate(string? name, RetentionOptions options)
    {
        List<string> problems = [];
        Require(nameof(options.ChatHistory), options.ChatHistory);
        Require(nameof(options.ConversationState), options.ConversationState);
        Require(nameof(options.ActivityIds), options.ActivityIds);
        Require(nameof(options.Feedback), options.Feedback);
        Require(nameof(options.Questions), options.Questions);
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);

        void Require(string key, TimeSpan value)
        {
            if (value <= TimeSpan.Zero)
                problems.Add($"{RetentionOptions.Section}:{key} is {value}: give a time above zero, for example 7.00:00:00 for seven days.");
        }
    }
}
