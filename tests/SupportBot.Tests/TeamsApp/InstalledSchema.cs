using System.Diagnostics;
using SupportBot.Testing.Node;

namespace SupportBot.Tests.TeamsApp;

/// <summary>The published schema of Teams' manifests, from npm.</summary>
internal static class InstalledSchema
{
    private static readonly NodePackages Packages = new(
        Path.Combine(AppContext.BaseDirectory, "TeamsApp", "Schema"), "checks the manifest", "the published schema of Teams' manifests");

    /// <summary>Why it isn't there; null where it is.</summary>
    public static string? Missing => Packages.Missing;

    /// <summary>What is wrong with a manifest, a line each; empty where nothing is.</summary>
    public static async Task<string> CheckAsync(string manifest)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["validate.mjs"])
        {
            WorkingDirectory = Packages.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        await node.StandardInput.WriteAsync(manifest);
        node.StandardInput.Close();
        var (problems, broken) = (await node.StandardOutput.ReadToEndAsync(), await node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync();
        Assert.Equal("", broken);
        Assert.Equal(problems.Length == 0 ? 0 : 1, node.ExitCode);
        return problems.ReplaceLineEndings("\n").TrimEnd('\n');
    }
}
