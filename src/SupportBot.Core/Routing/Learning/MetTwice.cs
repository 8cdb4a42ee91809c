namespace SupportBot.Core.Routing.Learning;

/// <summary>
/// Which features were met twice at least, and a few that only fall on the place of another (Bloom 1970): two bits to a place, small enough to stay near
/// the processor. Most features are met once, and counting all of those one by one takes longer than the rest.
/// </summary>
internal sealed class MetTwice
{
    private const int PlaceBits = 21;
    private const int PlacesToWord = 32;

    private readonly ulong[] _words = new ulong[(1 << PlaceBits) / PlacesToWord];

    public void Meet(ulong feature, int times)
    {
        ref var word = ref _words[Word(feature)];
        var shift = Shift(feature);
        word |= (times > 1 ? 3UL : 1 | ((word >> shift) & 1) << 1) << shift;
    }

    public bool Contains(ulong feature) => ((_words[Word(feature)] >> Shift(feature)) & 2) != 0;

    private static int Word(ulong feature) => (int)(feature >> (64 - PlaceBits)) / PlacesToWord;

    private static int Shift(ulong feature) => (int)(feature >> (64 - PlaceBits)) % PlacesToWord * 2;
}
