using SupportBot.Ingestion.Loading;

namespace SupportBot.Benchmarks.Corpora;

/// <summary>Documents to search and questions to ask of them.</summary>
internal sealed record BenchmarkCorpus(string Name, LoadedCorpus Documents, IReadOnlyList<string> Questions)
{
    /// <summary>BenchmarkDotNet's name of it in its table.</summary>
    public override string ToString() => Name;
}
