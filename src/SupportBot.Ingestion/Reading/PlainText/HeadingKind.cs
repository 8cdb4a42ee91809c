namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>What marks a line as a heading, from the strongest on: a section of one kind holds the sections of those after it.</summary>
internal enum HeadingKind
{
    None,

    /// <summary>"TREATMENT OPTIONS"</summary>
    Capitals,

    /// <summary>"Hormone Therapy", "How Is It Treated?"</summary>
    Title,

    /// <summary>"Side effects:", the same under several headings</summary>
    Label,

    /// <summary>"Aromatase inhibitors", "Tamoxifen"</summary>
    Plain,
}
