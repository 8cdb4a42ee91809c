using System.ComponentModel;
using System.Diagnostics;

namespace SupportBot.Tests.TeamsApp;

/// <summary>Gets the published schema of Teams' manifests from npm, once for this build of the tests, where Node is installed and npm can be reached.</summary>
internal static class InstalledSchema
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "TeamsApp", "Schema");
    private static readonly Lazy<string?> Installation = new(Install);

    /// <summary>Why it isn't there; null where it is.</summary>
    public static string? Missing => Installation.Value;

    /// <summary>What is wrong with a manifest, a line each; empty where nothing is.</summary>
    public static async Task<string> CheckAsync(string manifest)
    {
        using var node = Start("node", "validate.mjs");
        await node.StandardInput.WriteAsync(manifest);
        node.StandardInput.Close();
        var (problems, broken) = (await node.StandardOutput.ReadToEndAsync(), await node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync();
        Assert.Equal("", broken);
        Assert.Equal(problems.Length == 0 ? 0 : 1, node.ExitCode);
        return problems.ReplaceLineEndings("\n").TrimEnd('\n');
    }

    private static string? Install()
    {
        // Last of all npm writes this file, so what a broken installation left behind is not taken for one.
        if (File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json"))) return null;
        if (!Runs("node", "--version")) return "Node is not installed: it checks the manifest.";
        return Runs("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1", "--fetch-timeout=20000")
            ? null
            : "npm can't be reached: it has the published schema of Teams' manifests.";
    }

    private static bool Runs(string program, params IEnumerable<string> arguments)
    {
        try
        {
            using var process = Start(program, arguments);
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

    private static Process Start(string program, params IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        WorkingDirectory = Folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
