using SupportBot.Browser.Tests.Serving;

namespace SupportBot.Browser.Tests.Browsing;

/// <summary>The browser of this machine. None is downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Usual =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ];

    /// <summary>Nothing but what the page asks for leaves this machine.</summary>
    public static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    public static string? Path { get; } = Environment.GetEnvironmentVariable("SUPPORTBOT_CHROMIUM") is { Length: > 0 } set
        ? set
        : Usual.FirstOrDefault(File.Exists);

    /// <summary>Why the tests can't run here; null where they can.</summary>
    public static string? Missing { get; } = (Path, ServedBot.HasPage) switch
    {
        (null, _) => "There is no Chromium here: install it (Debian: apt-get install chromium), or set SUPPORTBOT_CHROMIUM to its path.",
        (var path, _) when !File.Exists(path) => $"SUPPORTBOT_CHROMIUM is {path}, and there is no such file.",
        (_, false) => "The program was built without Web Chat: npm could not bring it (eng/WebChat.targets).",
        _ => null,
    };
}
