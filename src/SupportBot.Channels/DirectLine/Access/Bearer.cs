using Microsoft.AspNetCore.Http;

namespace SupportBot.Channels.DirectLine.Access;

/// <summary>What stands in a request's Authorization header.</summary>
internal static class Bearer
{
    private const string Scheme = "Bearer ";

    /// <summary>Null where there is none. The stock client without a token sends the word <c>undefined</c>.</summary>
    public static string? Of(HttpRequest request) =>
        request.Headers.Authorization.ToString() is { } header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? header[Scheme.Length..].Trim() is { Length: > 0 } value ? value : null
            : null;
}
