namespace SupportBot.Core.Routing.Learning;

/// <summary>Numbers that stand for words and what is made of them; the same on every machine and in every run.</summary>
internal static class Hash
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in word) hash = (hash ^ c) * 0x100000001B3;
        return With(hash, (ulong)word.Length);
    }

    public static ulong With(ulong hash, ulong next)
    {
        hash = (hash ^ next) * Prime;
        return hash ^ (hash >> 29);
    }
}
