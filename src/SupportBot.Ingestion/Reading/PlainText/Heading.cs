namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>A line that is a heading.</summary>
/// <param name="At">Where in the pieces it stands.</param>
internal sealed record Heading(int At, string Text, HeadingKind Kind)
{
    public Label? Label { get; init; }

    public bool IsGoneOn { get; init; }
}
