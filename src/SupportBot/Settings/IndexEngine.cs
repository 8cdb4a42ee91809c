namespace SupportBot.Settings;

internal enum IndexEngine
{
    /// <summary>Lucene where it was compiled in, else memory.</summary>
    Auto,
    Memory,
    Lucene,
}
