namespace SupportBot.Core.Routing.Learning;

/// <summary>
/// What there is in a message to learn from: words, words next to and near each other, classes of words and what stands in which order, and pieces of
/// words, so that the misspelt are heard too.
/// </summary>
internal static class MessageFeatures
{
    /// <summary>How far apart two classes may stand.</summary>
    private const int Near = 5;

    /// <summary>Letters, with one mark before and one behind the word; as many as one number holds.</summary>
    private const int PieceLength = 4;

    private enum Kind : ulong
    {
        Word = 1, Pair, Skip, Class, ClassWord, WordClass, WordsClass, Classes, Piece, First, FirstTwo,
    }

    /// <param name="found">Gets the features, word by word; some may repeat.</param>
    public static void Read(MessageText text, List<Feature> found)
    {
        found.Clear();
        for (var at = 0; at < text.Count; at++) Read(text, at, found);
    }

    /// <summary>Those found at one word. They end behind it or later, and begin at it, or where a class follows on other words a little before.</summary>
    public static void Read(MessageText text, int at, List<Feature> found)
    {
        if (text.BeginsSentence(at)) ReadBeginning(text, at, found);
        ReadWords(text.Hashes[at..], at, found);
        foreach (var of in text.Classes(at)) ReadClass(text, at, (ulong)of, found);
        ReadPieces(text.Word(at), at, found);
    }

    private static void ReadBeginning(MessageText text, int at, List<Feature> found)
    {
        var words = text.Hashes[at..];
        if (words.Length > 0) found.Add(new Feature(Of(Kind.First, words[0]), at, at + 1, IsBeginning: true));
        if (words.Length > 1) found.Add(new Feature(Of(Kind.FirstTwo, words[0], words[1]), at, at + 2, IsBeginning: true));
    }

    private static void ReadWords(ReadOnlySpan<ulong> words, int at, List<Feature> found)
    {
        found.Add(new Feature(Of(Kind.Word, words[0]), at, at + 1));
        if (words.Length > 1) found.Add(new Feature(Of(Kind.Pair, words[0], words[1]), at, at + 2));
        if (words.Length > 2) found.Add(new Feature(Of(Kind.Skip, words[0], words[2]), at, at + 3));
        if (words.Length > 3) found.Add(new Feature(Of(Kind.Skip, words[0], words[3]), at, at + 4));
    }

    private static void ReadClass(MessageText text, int at, ulong of, List<Feature> found)
    {
        var words = text.Hashes;
        found.Add(new Feature(Of(Kind.Class, of), at, at + 1));
        if (at + 1 < words.Length) found.Add(new Feature(Of(Kind.ClassWord, of, words[at + 1]), at, at + 2));
        if (at > 0) found.Add(new Feature(Of(Kind.WordClass, words[at - 1], of), at - 1, at + 1));
        if (at > 1) found.Add(new Feature(Of(Kind.WordsClass, words[at - 2], words[at - 1], of), at - 2, at + 1));
        for (var next = at + 1; next < words.Length && next <= at + Near; next++)
            foreach (var other in text.Classes(next)) found.Add(new Feature(Of(Kind.Classes, of, (ulong)other), at, next + 1));
    }

    private static void ReadPieces(ReadOnlySpan<char> word, int at, List<Feature> found)
    {
        ulong piece = '_';
        for (var end = 0; end <= word.Length; end++)
        {
            piece = (piece << 16) | (end < word.Length ? word[end] : '_');
            if (end + 2 >= PieceLength) found.Add(new Feature(Of(Kind.Piece, piece), at, at + 1));
        }
    }

    /// <summary>Far from the numbers of classes: a kind and the class of its number would give 0, which is no feature.</summary>
    private static ulong Start(Kind kind) => (ulong)kind << 32;

    private static ulong Of(Kind kind, ulong a) => Hash.With(Start(kind), a);

    private static ulong Of(Kind kind, ulong a, ulong b) => Hash.With(Of(kind, a), b);

    private static ulong Of(Kind kind, ulong a, ulong b, ulong c) => Hash.With(Of(kind, a, b), c);
}
