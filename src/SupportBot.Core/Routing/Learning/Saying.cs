namespace SupportBot.Core.Routing.Learning;

/// <summary>Words that mean something together.</summary>
/// <param name="Rest">The hashes of the words that follow the first.</param>
internal sealed record Saying(ulong[] Rest, int Class)
{
    public bool Follows(ReadOnlySpan<ulong> words) => words.StartsWith(Rest);

    public void Write(BinaryWriter writer)
    {
        writer.Write(Class);
        writer.Write(Rest.Length);
        foreach (var word in Rest) writer.Write(word);
    }

    public static Saying Read(BinaryReader reader)
    {
        var of = reader.ReadInt32();
        var rest = new ulong[reader.ReadInt32()];
        for (var at = 0; at < rest.Length; at++) rest[at] = reader.ReadUInt64();
        return new Saying(rest, of);
    }
}
