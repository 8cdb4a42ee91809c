using System.ComponentModel;
using System.Diagnostics;

namespace SupportBot.Channels.Tests.DirectLine.Conformance;

/// <summary>Gets the real client from npm, once for this build of the tests, where Node is installed and npm can be reached.</summary>
internal static class InstalledClient
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly Lazy<string?> Installation = new(Install);

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "DirectLine", "Conformance");

    /// <summary>Why it isn't there; null where it is.</summary>
    public static string? Missing => Installation.Value;

    private static string? Install()
    {
        // Last of all npm writes this file, so what a broken installation left behind is not taken for one.
        if (File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json"))) return null;
        if (!Run("node", "--version")) return "Node is not installed: it runs the real client of Direct Line.";
        return Run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1", "--fetch-timeout=20000")
            ? null
            : "npm can't be reached: it has the real client of Direct Line.";
    }

    private static bool Run(string program, params IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
            _ = process.StandardOutput.ReadToEndAsync();
            _ = process.StandardError.ReadToEndAsync();
            if (process.WaitForExit(Patience)) return process.ExitCode == 0;
            process.Kill(entireProcessTree: true);
            return false;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
