using System.ComponentModel;
using System.Diagnostics;

namespace SupportBot.Testing.Node;

/// <summary>What a package-lock.json names, got from npm once for a build of the tests, where Node is installed and npm can be reached.</summary>
/// <param name="folder">Of the package-lock.json, among what was built.</param>
/// <param name="use">What Node does with it, as a sentence goes on after "it": "runs the real client".</param>
/// <param name="what">What npm has, as a sentence goes on after "it has".</param>
public sealed class NodePackages(string folder, string use, string what)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Lazy<string?> installation = new(() => Install(folder, use, what));

    public string Folder => folder;

    /// <summary>Why it isn't there; null where it is.</summary>
    public string? Missing => installation.Value;

    private static string? Install(string folder, string use, string what)
    {
        // Last of all npm writes this file, so what a broken installation left behind is not taken for one.
        if (File.Exists(Path.Combine(folder, "node_modules", ".package-lock.json"))) return null;
        if (!Runs(folder, "node", "--version")) return $"Node is not installed: it {use}.";
        return Runs(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1", "--fetch-timeout=20000")
            ? null
            : $"npm can't be reached: it has {what}.";
    }

    private static bool Runs(string folder, string program, params IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
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
