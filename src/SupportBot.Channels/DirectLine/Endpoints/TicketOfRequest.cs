using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SupportBot.Channels.DirectLine.Tokens;

namespace SupportBot.Channels.DirectLine.Endpoints;

internal static class TicketOfRequest
{
    /// <summary>What <see cref="TicketFilter"/> found.</summary>
    public static Ticket Ticket(this HttpContext context) => context.Features.GetRequiredFeature<Ticket>();
}
