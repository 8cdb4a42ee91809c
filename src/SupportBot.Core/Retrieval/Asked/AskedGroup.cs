namespace SupportBot.Core.Retrieval.Asked;

/// <summary>Questions that have one answer, or none for one reason.</summary>
public sealed record AskedGroup(string Name, IReadOnlyList<string> Questions);
