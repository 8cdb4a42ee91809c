using Microsoft.Extensions.Options;

namespace SupportBot.Channels.Teams;

internal sealed class TeamsOptionsValidator : IValidateOptions<TeamsOptions>
{
    public ValidateOptionsResult Validate(string? name, TeamsOptions options) =>
        options.GroupAnswers.ToUpperInvariant() is "PRIVATE" or "PUBLIC"
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"Teams:GroupAnswers is '{options.GroupAnswers}': give private or public.");
}
