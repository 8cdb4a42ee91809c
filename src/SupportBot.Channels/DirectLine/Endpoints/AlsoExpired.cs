namespace SupportBot.Channels.DirectLine.Endpoints;

/// <summary>Marks an endpoint that looks itself at what an expired ticket is still good for.</summary>
internal sealed class AlsoExpired;
