namespace SupportBot.Serving.Proxies;

/// <summary>The section <c>Hosting</c>: what stands between the members and this program.</summary>
internal sealed record HostingOptions
{
    public const string Section = "Hosting";

    /// <summary>
    /// Addresses or networks of reverse proxies, with commas between, such as <c>127.0.0.1, 10.1.0.0/16</c>. Only what connects from there is
    /// believed when it says whom it serves and by which scheme. Empty: nobody is.
    /// </summary>
    public string Proxies { get; init; } = "";

    public IEnumerable<string> EachProxy => Proxies.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
