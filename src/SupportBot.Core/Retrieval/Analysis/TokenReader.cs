namespace SupportBot.Core.Retrieval.Analysis;

/// <summary>
/// Reads the words of a text one by one, as index terms: lower case, accents folded, possessives and plurals stripped.
/// Names that live from their punctuation stay whole: <c>HER2+</c>, <c>HER2-</c>, <c>CDK4/6</c>, <c>T-DM1</c>, <c>PD-L1</c>.
/// </summary>
public ref struct TokenReader(ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>A buffer of this length holds any term; the rest of a longer word is dropped.</summary>
    public const int LongestTerm = 64;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _buffer = buffer;
    private int _next;
    private int _length;

    /// <summary>Where the word begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where the word ends in the text, exclusive.</summary>
    public readonly int End => _next;

    /// <summary>The word as a term; valid until the next <see cref="Read"/>.</summary>
    public readonly ReadOnlySpan<char> Term => _buffer[.._length];

    public bool Read()
    {
        while (_next < _text.Length && !char.IsLetterOrDigit(_text[_next])) _next++;
        if (_next == _text.Length) return false;

        Start = _next;
        _length = 0;
        AppendSegment();
        while (NextSegment() is var (separator, length) && length > 0)
        {
            _next++;
            if (separator != '\'') Append(separator);
            else if (length == 1 && char.ToLowerInvariant(_text[_next]) == 's')
            {
                _next++;
                continue;
            }
            AppendSegment();
        }
        AppendSign();
        _length = PluralStemmer.Stem(_buffer[.._length]);
        return true;
    }

    private void AppendSegment()
    {
        while (_next < _text.Length && char.IsLetterOrDigit(_text[_next])) Append(_text[_next++]);
    }

    private void Append(char c)
    {
        if (_length < Math.Min(_buffer.Length, LongestTerm)) _buffer[_length++] = Letters.Fold(c);
    }

    /// <summary>The separator here and the length of the segment behind it, where both belong to the same word; length 0 otherwise.</summary>
    private readonly (char Separator, int Length) NextSegment()
    {
        if (_next + 1 >= _text.Length || !char.IsLetterOrDigit(_text[_next + 1])) return default;
        var separator = Letters.Punctuation(_text[_next]);
        var end = _next + 1;
        while (end < _text.Length && char.IsLetterOrDigit(_text[end])) end++;
        var right = _text[(_next + 1)..end];
        var joins = separator switch
        {
            '\'' => true,
            '-' => Letters.IsCode(right) || (_length <= 2 && right.Length <= 3),
            '/' => char.IsAsciiDigit(_buffer[_length - 1]) && right.ContainsAnyInRange('0', '9') && right.Length <= 2,
            '.' => char.IsAsciiDigit(_buffer[_length - 1]) && char.IsAsciiDigit(right[0]),
            _ => false,
        };
        return joins ? (separator, right.Length) : default;
    }

    /// <summary>The sign of a receptor: <c>HER2+</c>, <c>ER-</c>; not the dash of a sentence or of a compound.</summary>
    private void AppendSign()
    {
        if (_next == _text.Length || _length > 5) return;
        var sign = Letters.Punctuation(_text[_next]);
        var isCompound = _next + 1 < _text.Length && char.IsLetterOrDigit(_text[_next + 1]);
        var isReceptor = char.IsAsciiDigit(_text[_next - 1]) || (_next - Start <= 3 && char.IsUpper(_text[_next - 1]));
        if (!(sign == '+' || (sign == '-' && isReceptor)) || isCompound) return;
        Append(sign);
        _next++;
    }
}
