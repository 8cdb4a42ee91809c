namespace SupportBot.Evaluation.Judging;

/// <summary>How good a reply is, by what its question expects.</summary>
/// <param name="Rank">Which passage is the first right one, from 1; 0 where none is.</param>
/// <param name="Quotes">Whether the quoted words themselves, with their headings, hold what is expected.</param>
/// <param name="QuotesBothSides">Whether both sides of a comparison are quoted; null for other questions.</param>
/// <param name="Answers">Whether anything is quoted for an answer.</param>
/// <param name="Declines">Whether it says that the documents don't, or takes the fitting safety route. Another safety route is as wrong as an answer.</param>
internal sealed record Verdict(int Rank, bool Quotes, bool? QuotesBothSides, bool Answers, bool Declines);
