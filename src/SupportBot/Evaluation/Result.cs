using System.Text.Json.Serialization;

namespace SupportBot.Evaluation;

/// <summary>What became of one question.</summary>
/// <param name="Expected">For a person to read.</param>
/// <param name="Rank">Which of the passages found is the first right one, from 1; 0 where none is.</param>
/// <param name="Quotes">Whether the quoted words themselves hold what is expected.</param>
/// <param name="QuotesBothSides">Null where the question compares nothing.</param>
/// <param name="Declines">Whether the reply says that the documents don't, or is the fitting safety reply.</param>
/// <param name="Confidence">That the first passage answers, 0 to 1.</param>
/// <param name="First">Title and headings of the first passage; null where there is none.</param>
/// <param name="Reply">As a plain-text channel shows it.</param>
internal sealed record Result(
    string Id,
    string Kind,
    string Topic,
    string Split,
    string Question,
    IReadOnlyList<string> History,
    string Expected,
    bool IsAnswerable,
    int Rank,
    bool Quotes,
    bool? QuotesBothSides,
    bool Answers,
    bool Declines,
    string Route,
    double Confidence,
    string? First,
    string Reply,
    double Microseconds)
{
    /// <summary>Whether the first passage is the right one; never so where the documents don't answer.</summary>
    [JsonIgnore]
    public bool IsRightFirst => Rank == 1;

    [JsonIgnore]
    public bool IsMiss => IsAnswerable ? !IsRightFirst : !Declines;

    /// <summary>What makes it the same question in another run.</summary>
    [JsonIgnore]
    public string Key => string.Join('\n', [Id, .. History, Question]);
}
