using System.Security.Cryptography;
using SupportBot.Ingestion.Yaml;

namespace SupportBot.Composition;

/// <summary>
/// Makes ready what reads the content, while the command line and the settings are read: that is a tenth of a start, and another processor is idle then.
/// </summary>
internal static class HeadStart
{
    public static void Begin() => _ = Task.Run(() =>
    {
        YamlTree.Parse("some: [yaml]", "");
        SHA256.HashData([]);
    });
}
