namespace SupportBot.Core.Corpus;

/// <summary>A heading with what stands under it: its own blocks, then its subsections. The root's heading is the document's title.</summary>
/// <param name="Line">The heading's line in the file, from 1; 0 where the file has no such line.</param>
public sealed record Section(string Heading, IReadOnlyList<Block> Blocks, IReadOnlyList<Section> Children, int Line = 0);
