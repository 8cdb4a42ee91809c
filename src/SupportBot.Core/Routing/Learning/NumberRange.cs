using System.Globalization;

namespace SupportBot.Core.Routing.Learning;

/// <summary>Numbers that mean much the same: 38 to 42 is a fever.</summary>
internal sealed record NumberRange(double From, double To, int Class)
{
    /// <returns>Null where the text is no range.</returns>
    public static NumberRange? Parse(string text, int of) =>
        text.Split('-') is [var from, var to] && Number(from) is { } least && Number(to) is { } most && least <= most ? new(least, most, of) : null;

    public void Write(BinaryWriter writer)
    {
        writer.Write(From);
        writer.Write(To);
        writer.Write(Class);
    }

    public static NumberRange Read(BinaryReader reader) => new(reader.ReadDouble(), reader.ReadDouble(), reader.ReadInt32());

    private static double? Number(string text) =>
        double.TryParse(
            text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture,
            out var number)
            ? number
            : null;
}
