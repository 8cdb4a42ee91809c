namespace SupportBot.Core.Retrieval.Words;

public enum ConceptKind
{
    Term,
    Drug,
    Treatment,
    CellType,
    Symptom,
}
