namespace SupportBot.Channels.DirectLine.Endpoints;

/// <summary>Reads what must fit into memory.</summary>
internal static class LimitedBody
{
    /// <summary>Null where there is more than <paramref name="most"/> bytes.</summary>
    public static async Task<MemoryStream?> ReadAsync(Stream body, int most, CancellationToken cancellationToken)
    {
        var read = new MemoryStream();
        var buffer = new byte[4096];
        int count;
        while ((count = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (read.Length + count > most) return null;
            read.Write(buffer, 0, count);
        }
        read.Position = 0;
        return read;
    }
}
