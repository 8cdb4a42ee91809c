using Microsoft.AspNetCore.Http;
using SupportBot.Channels.DirectLine.Tokens;
using SupportBot.Channels.Messages;

namespace SupportBot.Channels.DirectLine.Access;

/// <summary>Lets someone into a new conversation, or says why not.</summary>
internal sealed class Admission(TrustedCallers trusted, IConversationAccess access, Rates rates)
{
    /// <summary>In characters.</summary>
    private const int LongestUser = 100;

    /// <summary>Exactly one of the two is null.</summary>
    /// <param name="user">As the caller wants it called; only a trusted one has a say in that.</param>
    public (Ticket? Ticket, Refusal? Refusal) Admit(HttpContext caller, string? user)
    {
        if (trusted.Has(caller.Request)) return AdmitTrusted(user);
        if (CheckChosen(user) is { } chosen) return (null, chosen);
        if (!access.MayBegin(caller.Request))
            return (null, new(
                StatusCodes.Status401Unauthorized, "Unauthorized", "This bot is for people who have the group's link. Open the link that the group gave you."));
        return rates.CheckToken(caller) is { } tooMany ? (null, tooMany) : (Ticket.New(), null);
    }

    /// <summary>Null where the page didn't choose a user id of the kind that only tokens give.</summary>
    public static Refusal? CheckChosen(string? user, Ticket? ticket = null) =>
        user is not null && user.StartsWith(Ticket.UserPrefix, StringComparison.Ordinal) && user != ticket?.User
            ? BadUser($"A user id that begins with {Ticket.UserPrefix} comes from a token: leave user.id out.")
            : null;

    private static (Ticket?, Refusal?) AdmitTrusted(string? user) => user switch
    {
        null => (Ticket.New(), null),
        { Length: > LongestUser } => (null, BadUser($"user.id is longer than {LongestUser} characters: shorten it.")),
        _ when !user.StartsWith(Ticket.UserPrefix, StringComparison.Ordinal) => (null, BadUser($"user.id must begin with {Ticket.UserPrefix}: add it.")),
        _ => (Ticket.New(user), null),
    };

    private static Refusal BadUser(string message) => new(StatusCodes.Status400BadRequest, "BadArgument", message);
}
