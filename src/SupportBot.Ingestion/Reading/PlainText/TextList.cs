namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>Neighbouring lines that begin with bullets or numbers.</summary>
internal sealed record TextList(IReadOnlyList<TextLine> Items, bool Numbered, int Line, int Group) : Piece(Line, Group)
{
    public override IReadOnlyList<TextLine> Lines => Items;
}
