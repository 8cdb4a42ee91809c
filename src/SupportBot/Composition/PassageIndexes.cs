using SupportBot.Core.Retrieval.Index;
using SupportBot.Settings;

namespace SupportBot.Composition;

/// <summary>Decides which index engine is used.</summary>
internal static class PassageIndexes
{
    /// <exception cref="SettingsException">Lucene is asked for, but was not compiled in.</exception>
    public static PassageIndexBuilder Choose(IndexEngine engine, string dataPath, OptionalAdapters adapters) => (engine, adapters.Lucene) switch
    {
        (IndexEngine.Memory, _) or (IndexEngine.Auto, null) => terms => new ImpactIndex(terms),
        (_, { } lucene) => lucene(dataPath),
        (_, null) => throw new SettingsException(
            "Index:Engine is lucene, but this program was built without Lucene.NET, which its NuGet source did not have. "
            + "Set Index:Engine to auto or memory, or build where the package Lucene.Net restores."),
    };
}
