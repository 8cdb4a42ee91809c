namespace SupportBot.Core.Routing.Learning;

/// <summary>
/// What there is in a piece of a message to learn from, each as a number: words, words next to and near each other, classes of words and what stands
/// in which order, and pieces of words, so that the misspelt are heard too.
/// </summary>
internal static class MessageFeatures
{
    /// <summary>How far apart two classes may stand.</summary>
    private const int Near = 5;

    private const int ShortestPiece = 3;
    private const int LongestPiece = 5;

    private enum Kind : ulong
    {
        Word = 1, Pair, Triple, Skip, Class, ClassWord, WordClass, WordsClass, Classes, Piece, First, FirstTwo,
    }

    /// <param name="found">Gets the features of the words from <paramref name="from"/> up to, without, <paramref name="to"/>; some may repeat.</param>
    public static void Read(MessageText text, int from, int to, List<ulong> found)
    {
        found.Clear();
        if (to > from) found.Add(Of(Kind.First, text.Hashes[from]));
        if (to > from + 1) found.Add(Of(Kind.FirstTwo, text.Hashes[from], text.Hashes[from + 1]));
        for (var at = from; at < to; at++)
        {
            ReadWords(text.Hashes[at..to], found);
            ReadClasses(text, at, from, to, found);
            ReadPieces(text.Word(at), found);
        }
    }

    private static void ReadWords(ReadOnlySpan<ulong> words, List<ulong> found)
    {
        found.Add(Of(Kind.Word, words[0]));
        if (words.Length > 1) found.Add(Of(Kind.Pair, words[0], words[1]));
        if (words.Length > 2)
        {
            found.Add(Of(Kind.Triple, words[0], words[1], words[2]));
            found.Add(Of(Kind.Skip, words[0], words[2]));
        }
        if (words.Length > 3) found.Add(Of(Kind.Skip, words[0], words[3]));
    }

    private static void ReadClasses(MessageText text, int at, int from, int to, List<ulong> found)
    {
        foreach (var of in text.Classes(at))
        {
            var it = (ulong)of;
            found.Add(Of(Kind.Class, it));
            if (at + 1 < to) found.Add(Of(Kind.ClassWord, it, text.Hashes[at + 1]));
            if (at > from) found.Add(Of(Kind.WordClass, text.Hashes[at - 1], it));
            if (at > from + 1) found.Add(Of(Kind.WordsClass, text.Hashes[at - 2], text.Hashes[at - 1], it));
            for (var next = at + 1; next < to && next <= at + Near; next++)
                foreach (var other in text.Classes(next)) found.Add(Of(Kind.Classes, it, (ulong)other));
        }
    }

    private static void ReadPieces(ReadOnlySpan<char> word, List<ulong> found)
    {
        Span<char> framed = stackalloc char[word.Length + 2];
        word.CopyTo(framed[1..]);
        framed[0] = framed[^1] = '_';
        for (var start = 0; start + ShortestPiece <= framed.Length; start++)
        {
            var hash = (ulong)Kind.Piece;
            for (var end = start; end < framed.Length && end < start + LongestPiece; end++)
            {
                hash = Hash.With(hash, framed[end]);
                if (end - start + 1 >= ShortestPiece) found.Add(hash);
            }
        }
    }

    private static ulong Of(Kind kind, ulong a) => Hash.With((ulong)kind, a);

    private static ulong Of(Kind kind, ulong a, ulong b) => Hash.With(Of(kind, a), b);

    private static ulong Of(Kind kind, ulong a, ulong b, ulong c) => Hash.With(Of(kind, a, b), c);
}
