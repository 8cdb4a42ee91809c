using System.Text;
using SupportBot.Core.Content;

namespace SupportBot.Transcripts;

/// <summary>The text of a file with a talk.</summary>
internal static class TalkText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ContentException">It is no text.</exception>
    public static string Read(string file)
    {
        try
        {
            using var reader = new StreamReader(file, Utf8, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd().ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException)
        {
            throw new ContentException([Problem.Error("not-text", new Place(file), "It isn't text in UTF-8.", "Save it as plain text in UTF-8.")]);
        }
    }
}
