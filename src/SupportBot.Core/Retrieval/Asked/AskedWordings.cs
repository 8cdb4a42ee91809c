namespace SupportBot.Core.Retrieval.Asked;

/// <summary>How the questions of each section are worded.</summary>
/// <param name="Lines">Each question by itself: where one is nearly the message, it tells more than all of its section do.</param>
internal sealed record AskedWordings(WordingIndex Groups, WordingOdds Odds, AskedLines Lines)
{
    /// <param name="groupOf">By text, its group; in rising order.</param>
    /// <param name="answered">So many of the first groups have an answer.</param>
    public static AskedWordings Of(IReadOnlyList<string> texts, int[] groupOf, int groups, int answered)
    {
        var each = WordingCounts.Of(texts);
        var lines = Task.Run(() => new AskedLines(each, groupOf));
        var counts = each.Together(groupOf, groups);
        return new AskedWordings(new WordingIndex(counts), new WordingOdds(counts, answered), lines.GetAwaiter().GetResult());
    }
}
