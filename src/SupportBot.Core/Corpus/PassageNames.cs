namespace SupportBot.Core.Corpus;

/// <summary>Here is <c>document#heading-slug</c>: give me its passage. Costs nothing until one is asked for.</summary>
public sealed class PassageNames(IReadOnlyList<Passage> passages)
{
    private readonly Lazy<ILookup<string, Passage>> _byDocument = new(() => passages.ToLookup(passage => passage.Document.Id));

    /// <summary>The parts of the section that is named: several where it is long or where its heading comes again, none where it isn't there.</summary>
    public IReadOnlyList<Passage> Find(string reference) =>
        [.. InDocumentOf(reference).Where(passage => passage.Reference == reference)];

    /// <summary>The names of the passages in the document that is named.</summary>
    public IEnumerable<string> Beside(string reference) => InDocumentOf(reference).Select(passage => passage.Reference).Distinct();

    private IEnumerable<Passage> InDocumentOf(string reference) => _byDocument.Value[reference.Split('#')[0]];
}
