namespace SupportBot.Core.Retrieval.Index;

/// <summary>How often a term occurs in each field of a passage; counts end at 255.</summary>
public readonly record struct FieldCounts(uint Packed)
{
    public const int FieldCount = 4;

    public int this[Field field] => (int)(Packed >> ((int)field * 8)) & 0xFF;

    public bool IsEmpty => Packed == 0;

    /// <summary>Whether the title or a heading has the term.</summary>
    public bool InHeading => (Packed & 0xFFFF) != 0;

    public bool InBody => (Packed & 0xFF0000) != 0;

    public bool InScope => (Packed & 0xFF000000) != 0;

    /// <summary>Whether a heading nearby has the term, and not only a text.</summary>
    public bool InScopeHeading => this[Field.Scope] > 1;

    public FieldCounts Plus(Field field) => this[field] == 0xFF ? this : new(Packed + (1u << ((int)field * 8)));
}
