using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using SupportBot.Core.Retrieval.Index;

namespace SupportBot.Lucene;

/// <summary>One field of one passage after the other, as Lucene reads texts: each of Core's terms as often as it occurs.</summary>
internal sealed class PassageTokens : TokenStream
{
    private readonly PassageTerms _terms;
    private readonly Field _field;
    private readonly ICharTermAttribute _text;
    private int _at;
    private int _left;

    public PassageTokens(PassageTerms terms, Field field)
    {
        _terms = terms;
        _field = field;
        _text = AddAttribute<ICharTermAttribute>();
    }

    /// <summary>The passage whose terms are read.</summary>
    public int Passage { get; set; }

    public override void Reset() => (_at, _left) = (-1, 0);

    public override bool IncrementToken()
    {
        var counts = _terms.CountsOf(Passage);
        while (_left == 0)
        {
            if (++_at == counts.Length) return false;
            _left = counts[_at][_field];
        }
        _left--;
        ClearAttributes();
        _text.Append(_terms.Vocabulary[_terms.TermsOf(Passage)[_at]]);
        return true;
    }
}
