using System.Buffers;
using System.Globalization;
using System.Text;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.DirectLine.Streams;

/// <summary>Activities that follow each other, as they go to a client.</summary>
/// <param name="First">The number of the first; 0 where they are not kept and have none.</param>
/// <param name="Last">The number of the last, which is the watermark.</param>
/// <param name="Body">An <c>ActivitySet</c> of Direct Line, in UTF-8.</param>
internal sealed record Frame(long First, long Last, byte[] Body)
{
    public bool IsKept => Last > 0;

    public static Frame Of(long first, IReadOnlyList<byte[]> activities) =>
        new(first, first + activities.Count - 1, Write(activities, first + activities.Count - 1));

    public static Frame Of(IReadOnlyList<HistoryEntry> entries) =>
        new(entries[0].Number, entries[^1].Number, Write([.. entries.Select(entry => entry.Body)], entries[^1].Number));

    /// <summary>Nothing new.</summary>
    public static Frame Empty(long watermark) => new(0, 0, Write([], watermark));

    /// <summary>An activity that is gone once it was shown, such as typing. The watermark stays where it is.</summary>
    public static Frame Passing(byte[] activity) => new(0, 0, Write([activity], null));

    private static byte[] Write(IReadOnlyList<byte[]> activities, long? watermark)
    {
        var body = new ArrayBufferWriter<byte>(64 + activities.Sum(activity => activity.Length + 1));
        body.Write("{\"activities\":["u8);
        for (var at = 0; at < activities.Count; at++)
        {
            if (at > 0) body.Write(","u8);
            body.Write(activities[at]);
        }
        body.Write("]"u8);
        if (watermark is { } number) body.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $",\"watermark\":\"{number}\"")));
        body.Write("}"u8);
        return body.WrittenSpan.ToArray();
    }
}
