using SupportBot.Core.Retrieval.Index;

namespace SupportBot.Benchmarks;

/// <summary>Passes searches on, and keeps what was searched for until told to stop.</summary>
internal sealed class SearchRecorder(IPassageIndex inner) : IPassageIndex
{
    private List<QueryTerm[]>? _searches = [];

    public IPassageIndex Inner => inner;

    public string Engine => inner.Engine;

    public IReadOnlyList<QueryTerm[]> Stop()
    {
        var searches = _searches ?? [];
        _searches = null;
        return searches;
    }

    public int Search(ReadOnlySpan<QueryTerm> query, Span<Candidate> best)
    {
        _searches?.Add(query.ToArray());
        return inner.Search(query, best);
    }

    public void Dispose() => inner.Dispose();
}
