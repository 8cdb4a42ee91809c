using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using SupportBot.Channels;
using SupportBot.Channels.DirectLine;
using SupportBot.Composition;
using SupportBot.Composition.Learning;
using SupportBot.Core.Turns;
using SupportBot.Page;
using SupportBot.Serving.Health;
using SupportBot.Serving.Metrics;
using SupportBot.Serving.Proxies;
using SupportBot.Settings;
using SupportBot.Storage;
using SupportBot.Storage.Opening;
using SupportBot.Storage.Retention;

namespace SupportBot.Serving;

/// <summary>The web application: the bot at /api/messages and /v3/directline, a page at /, /healthz and /readyz.</summary>
internal static partial class BotServer
{
    /// <param name="args">Settings as <c>--Section:Key value</c>; they win over all others.</param>
    /// <exception cref="SettingsException">A setting doesn't fit, or what it asks for was not compiled in.</exception>
    public static WebApplication Build(string[] args)
    {
        var root = ProgramRoot.Find();
        var builder = NewBuilder(args, root);
        var settings = ProgramSettings.Read(builder.Configuration, root);
        StorageModel.Prepare();
        var source = new ReleaseSource(settings);
        var live = new LiveRelease(source.Load());
        var transport = BotTransports.Choose(builder.Configuration, OptionalAdapters.Compiled);

        builder.Services
            .AddMetricsExport()
            .AddProxies()
            .AddRelease(source, live, settings.PublishOnSave)
            .AddStorage(new StorageOptions(settings.DataPath))
            .AddChannels()
            .AddDirectLine()
            .AddChatPage()
            .AddHealth()
            .AddSingleton<IValidateOptions<RetentionOptions>, RetentionCoversTokens>();
        transport.Add(builder.Services);

        var app = builder.Build();
        app.UseProxies();
        app.UseSecurityHeaders();
        transport.Map(app);
        app.MapDirectLine();
        app.MapHealth();
        app.MapChatPage(source.Talk, settings);
        Report(app, live.Current, transport);
        // Asked for once, it is disposed with the program, and ends when nothing is written any more.
        _ = ReportTroubleAsync(app.Logger, app.Services.GetRequiredService<ReleaseSource>().Learnt);
        return app;
    }

    private static WebApplicationBuilder NewBuilder(string[] args, string root)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(BotServer).Assembly.GetName().Name,
            ContentRootPath = root,
            WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
        });
        builder.WebHost.UseStaticWebAssets();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddSettings(root).AddOverrides(args).AddInMemoryCollection(PageAssets.AsBuilt);
        builder.Logging.ClearProviders().AddConfiguration(builder.Configuration.GetSection("Logging")).AddSimpleConsole(options => options.SingleLine = true);
        builder.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        return builder;
    }

    private static IServiceCollection AddRelease(this IServiceCollection services, ReleaseSource source, LiveRelease live, bool refresh)
    {
        services.AddSingleton(_ => source).AddSingleton(source.Talk.Wording).AddSingleton(live).AddSingleton<ITurnHandler>(live);
        return refresh ? services.AddHostedService<CorpusRefresher>() : services;
    }

    private static void Report(WebApplication app, Release release, BotTransport transport)
    {
        foreach (var problem in release.Problems.Where(problem => problem.Severity == Core.Content.Severity.Error)) LogProblem(app.Logger, problem.ToString());
        var people = release.Talk.Manners.Contacts.People;
        if (people.Count == 0) LogNoContact(app.Logger);
        var (contacts, numbers) = (people.Count(person => person.Checked is null), release.Talk.Helplines.Count(helpline => helpline.Checked is null));
        if (contacts + numbers > 0) LogUnchecked(app.Logger, contacts, numbers);
        LogInUse(app.Logger, release.Engine, transport.Name, release.Corpus.Documents.Count, release.Passages.Count, release.Dialogs.Count);
    }

    /// <summary>The safety routes are learnt while the program serves.</summary>
    private static async Task ReportTroubleAsync(ILogger logger, LearntRoutes learnt)
    {
        if (await learnt.TroubleAsync() is { } trouble) LogProblem(logger, trouble.ToString());
    }

    [LoggerMessage(LogLevel.Error, "{Problem}")]
    private static partial void LogProblem(ILogger logger, string problem);

    [LoggerMessage(
        LogLevel.Warning, "dialogs/en/contact.yaml names nobody: \"Talk to someone\" can only give help lines. Fill it in before members talk with the bot")]
    private static partial void LogNoContact(ILogger logger);

    [LoggerMessage(
        LogLevel.Warning,
        "Nobody has checked {Contacts} of the people in contact.yaml and {Numbers} of the numbers in helplines.yaml: \"dialogs check\" lists them")]
    private static partial void LogUnchecked(ILogger logger, int contacts, int numbers);

    [LoggerMessage(
        LogLevel.Information, "Index engine: {Engine}. Bot transport: {Transport}. Serving {Documents} documents, {Passages} passages, {Dialogs} dialogs")]
    private static partial void LogInUse(ILogger logger, string engine, string transport, int documents, int passages, int dialogs);
}
