using SupportBot.Core.Content;

namespace SupportBot.Core.Retrieval.Words;

/// <summary>Reads a <see cref="Lexicon"/> from the tree of <c>lexicon.yaml</c>.</summary>
public static class LexiconBinder
{
    /// <summary>The keys that list concepts, one group of names a line.</summary>
    private static readonly (string Key, ConceptKind Kind)[] ConceptKeys =
    [
        ("drugs", ConceptKind.Drug),
        ("treatments", ConceptKind.Treatment),
        ("cell-types", ConceptKind.CellType),
        ("symptoms", ConceptKind.Symptom),
        ("terms", ConceptKind.Term),
    ];

    public static Lexicon Bind(ContentNode root, List<Problem> problems)
    {
        var binder = new ContentBinder(problems);
        var map = binder.Map(root, [.. ConceptKeys.Select(concept => concept.Key), "other-drugs", "drug-endings", "lay", "spellings"]);
        return new Lexicon
        {
            Concepts =
            [
                .. ConceptKeys.SelectMany(key => binder.List(map, key.Key), (key, names) => Concept(binder, key.Kind, names)).OfType<Concept>(),
                .. binder.Texts(map, "other-drugs").Select(name => new Concept(ConceptKind.Drug, [name])),
            ],
            DrugEndings = binder.Texts(map, "drug-endings"),
            LayTerms = [.. binder.List(map, "lay").Select(entry => LayTerm(binder, entry))],
            Spellings = map["spellings"] is MapNode spellings
                ? [.. spellings.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value ?? "", binder.Text(spellings, entry.Key.Value ?? "")))]
                : [],
        };
    }

    private static Concept? Concept(ContentBinder binder, ConceptKind kind, ContentNode node)
    {
        var names = binder.Texts(node);
        if (names.Any(LostBracket))
        {
            binder.Report(
                node, "wrong-shape", "A bracket is missing, so several names were read as one.", "Write the names in brackets: - [Xgeva, denosumab].");
            return null;
        }
        if (names.Count > 0) return new Concept(kind, names);
        binder.Report(node, "empty-entry", "An entry without a name.", "List its names: - [Verzenio, abemaciclib].");
        return null;
    }

    /// <summary>"- Xgeva, denosumab]" is good YAML, but no name that anyone asks about.</summary>
    private static bool LostBracket(string name) => name.AsSpan().ContainsAny(',', '[', ']');

    private static LayTerm LayTerm(ContentBinder binder, ContentNode node)
    {
        var map = binder.Map(node, "say", "mean");
        return new LayTerm(binder.Texts(map, "say"), binder.Texts(map, "mean"));
    }
}
