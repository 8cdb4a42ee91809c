using SupportBot.Core.Content;

namespace SupportBot.Ingestion.Loading;

/// <summary>The lexicon as last read without error.</summary>
internal sealed record LexiconFile(string Hash, ContentNode Tree);
