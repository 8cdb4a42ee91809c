using SupportBot.Core.Turns;

namespace SupportBot.Transcripts.Checks;

/// <summary>The reply quotes a passage, named as <c>corpus show</c> names it: <c>document#section</c>.</summary>
internal sealed record Quotes(string Reference) : IReplyCheck
{
    public string? Complaint(Reply? reply, IReadOnlyList<string> lines)
    {
        var quoted = (reply?.Parts ?? []).OfType<QuotedPart>().Select(part => part.Quotation.Passage.Reference).ToList();
        return quoted.Contains(Reference) ? null : $"It should quote {Reference}, and quotes {(quoted.Count == 0 ? "nothing" : string.Join(", ", quoted))}.";
    }
}
