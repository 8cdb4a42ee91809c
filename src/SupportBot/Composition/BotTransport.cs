namespace SupportBot.Composition;

/// <summary>How activities come in and replies go out at /api/messages.</summary>
/// <param name="Name">The name in the settings and in the start-up log.</param>
internal sealed record BotTransport(string Name, Action<IServiceCollection> Add, Action<IEndpointRouteBuilder> Map);
