using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace SupportBot.Tests.Serving;

/// <summary>Some parts of the program, served on a free port of this machine.</summary>
internal static class Parts
{
    /// <param name="settings">Of appsettings.json, as "Section:Key".</param>
    public static async Task<WebApplication> StartAsync(
        Action<IServiceCollection> add, Action<WebApplication> map, params IReadOnlyList<(string Key, string Value)> settings)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        builder.Services.AddRouting();
        add(builder.Services);
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return app;
    }
}
