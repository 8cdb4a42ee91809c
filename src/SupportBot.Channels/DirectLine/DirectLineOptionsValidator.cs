using Microsoft.Extensions.Options;

namespace SupportBot.Channels.DirectLine;

internal sealed class DirectLineOptionsValidator : IValidateOptions<DirectLineOptions>
{
    private static readonly TimeSpan LongestLifetime = TimeSpan.FromDays(1);
    private static readonly TimeSpan LongestResuming = TimeSpan.FromDays(30);

    /// <summary>From a token's making until nothing can be had for it any more. Its key is kept that long.</summary>
    public static readonly TimeSpan LongestUse = LongestLifetime + LongestResuming;

    private static readonly TimeSpan ShortestLifetime = TimeSpan.FromMinutes(30);
    private const int ShortestSecret = 32;

    public ValidateOptionsResult Validate(string? name, DirectLineOptions options)
    {
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(DirectLineOptions options)
    {
        if (options.TokenLifetime < ShortestLifetime || options.TokenLifetime > LongestLifetime)
            yield return $"DirectLine:TokenLifetime is {options.TokenLifetime}: give a time from 00:30:00, as clients renew their tokens every 15 minutes, "
                + "to 1.00:00:00.";
        if (options.ResumeWithin < TimeSpan.Zero || options.ResumeWithin > LongestResuming)
            yield return $"DirectLine:ResumeWithin is {options.ResumeWithin}: give a time from 00:00:00 to 30.00:00:00.";
        if (options.Secret.Length is > 0 and < ShortestSecret)
            yield return $"DirectLine:Secret has {options.Secret.Length} characters: give at least {ShortestSecret} random ones, or leave it empty.";
        foreach (var origin in options.Origins.Where(origin => !IsOrigin(origin)))
            yield return $"DirectLine:Origins has \"{origin}\": give scheme and host as browsers send them, for example https://group.example.";
        foreach (var (key, value, least) in Numbers(options))
            if (value < least) yield return $"DirectLine:{key} is {value}: give a number from {least}.";
    }

    private static IEnumerable<(string Key, int Value, int Least)> Numbers(DirectLineOptions options) =>
    [
        (nameof(options.TokensPerMinute), options.TokensPerMinute, 1),
        (nameof(options.MessagesPerMinute), options.MessagesPerMinute, 1),
        (nameof(options.OpenSockets), options.OpenSockets, 1),
        (nameof(options.LargestMessage), options.LargestMessage, 1024),
    ];

    private static bool IsOrigin(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
        && origin == address.GetLeftPart(UriPartial.Authority);
}
