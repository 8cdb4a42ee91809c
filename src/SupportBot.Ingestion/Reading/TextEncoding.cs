using System.Buffers;
using System.Text;

namespace SupportBot.Ingestion.Reading;

/// <summary>Which characters the bytes of a text file stand for. Nothing is guessed: a wrong guess would garble a quotation.</summary>
internal static class TextEncoding
{
    private const int DeclarationWithin = 1024;

    private static readonly SearchValues<char> EndOfName = SearchValues.Create("\"'/> ;");

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, .. var rest]) return Decode(rest, StrictUtf8);
        if (bytes is [0xFF, 0xFE, .. var little]) return Decode(little, StrictUtf16(bigEndian: false));
        if (bytes is [0xFE, 0xFF, .. var big]) return Decode(big, StrictUtf16(bigEndian: true));
        return Decode(bytes, StrictUtf8) ?? (Declared(bytes) is { } declared ? Decode(bytes, declared) : null);
    }

    /// <summary>The line, from 1, of the first byte that isn't UTF-8.</summary>
    public static int FirstBadLine(ReadOnlySpan<byte> bytes)
    {
        var line = 1;
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) != OperationStatus.Done) break;
            if (bytes[0] == '\n') line++;
            bytes = bytes[length..];
        }
        return line;
    }

    private static UnicodeEncoding StrictUtf16(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);

    private static string? Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The charset of a page's <c>meta</c> element.</summary>
    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationWithin)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || !head[..at].Contains("<meta", StringComparison.OrdinalIgnoreCase)) return null;
        var name = head[(at + "charset=".Length)..].TrimStart('"', '\'', ' ');
        var end = name.AsSpan().IndexOfAny(EndOfName);
        return Named(end < 0 ? name : name[..end]);
    }

    /// <summary>As browsers do, Latin-1 is read as the Windows-1252 that such pages are really written in.</summary>
    private static Encoding? Named(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" ? "windows-1252" : name);
}
