using System.Text;

namespace SupportBot.Ingestion.Reading;

/// <summary>A file of the corpus as it lies on disk.</summary>
internal sealed class SourceFile(string name, ReadOnlyMemory<byte> bytes)
{
    private string? _text;

    /// <summary>Relative to the corpus folder, with forward slashes.</summary>
    public string Name { get; } = name;

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>UTF-8, UTF-16 with a byte order mark, or the charset that a web page declares; null where the bytes are none of these.</summary>
    public string? Text => _text ??= TextEncoding.Decode(Bytes.Span);

    /// <summary>A file whose text stands in memory.</summary>
    public static SourceFile Of(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
