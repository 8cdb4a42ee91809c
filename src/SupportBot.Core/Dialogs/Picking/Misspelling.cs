using SupportBot.Core.Retrieval.Questions;

namespace SupportBot.Core.Dialogs.Picking;

/// <summary>How far a word or phrase may be from what was meant.</summary>
internal static class Misspelling
{
    /// <summary>The slips between the two; <see cref="int.MaxValue"/> where they are too many for the length.</summary>
    public static int Distance(string written, string meant)
    {
        var limit = Limit(meant.Length);
        var distance = EditDistance.Between(written, meant, limit);
        return distance <= limit ? distance : int.MaxValue;
    }

    private static int Limit(int length) => length switch
    {
        < 4 => 0,
        < 8 => 1,
        < 16 => 2,
        _ => 3,
    };
}
