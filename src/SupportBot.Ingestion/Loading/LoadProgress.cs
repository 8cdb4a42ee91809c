namespace SupportBot.Ingestion.Loading;

/// <summary>How many of the folder's files have been read.</summary>
public readonly record struct LoadProgress(int Read, int Total);
