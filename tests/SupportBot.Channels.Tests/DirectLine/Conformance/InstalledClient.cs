using SupportBot.Testing.Node;

namespace SupportBot.Channels.Tests.DirectLine.Conformance;

/// <summary>The real client of Direct Line, from npm.</summary>
internal static class InstalledClient
{
    private static readonly NodePackages Packages = new(
        Path.Combine(AppContext.BaseDirectory, "DirectLine", "Conformance"), "runs the real client of Direct Line", "the real client of Direct Line");

    public static string Folder => Packages.Folder;

    /// <summary>Why it isn't there; null where it is.</summary>
    public static string? Missing => Packages.Missing;
}
