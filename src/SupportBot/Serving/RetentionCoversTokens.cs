using Microsoft.Extensions.Options;
using SupportBot.Channels.DirectLine;
using SupportBot.Storage.Retention;

namespace SupportBot.Serving;

/// <summary>That a conversation was ended is part of its state: a token that outlived it would begin the conversation anew.</summary>
internal sealed class RetentionCoversTokens(IOptions<DirectLineOptions> directLine) : IValidateOptions<RetentionOptions>
{
    public ValidateOptionsResult Validate(string? name, RetentionOptions options)
    {
        if (LongestUse() is not { } longest || options.ConversationState > longest) return ValidateOptionsResult.Success;
        return ValidateOptionsResult.Fail(
            $"Retention:ConversationState is {options.ConversationState}, but tokens of Web Chat can be used for {longest}: "
            + "give a longer time, or lower DirectLine:TokenLifetime or DirectLine:ResumeWithin, which add up to that.");
    }

    /// <summary>Null where those settings are wrong themselves, which is told by their own check.</summary>
    private TimeSpan? LongestUse()
    {
        try
        {
            return directLine.Value.TokenLifetime + directLine.Value.ResumeWithin;
        }
        catch (OptionsValidationException)
        {
            return null;
        }
    }
}
