using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Testing.Transports;

namespace SupportBot.BotFramework.Tests;

public sealed class SdkTypingTests : TypingContract
{
    protected override void AddTransport(IServiceCollection services) => services.AddSdkTransport();

    protected override void MapTransport(WebApplication app) => app.MapSdkTransport();
}
