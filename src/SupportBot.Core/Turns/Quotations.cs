using SupportBot.Core.Answers;

namespace SupportBot.Core.Turns;

/// <summary>What a reply quotes, as the answer that the member may speak of next.</summary>
internal static class Quotations
{
    /// <returns>Null where it quotes nothing: then the answer before it is still the last.</returns>
    public static LastAnswer? In(Reply reply, SectionDirectory sections)
    {
        var quoted = reply.Parts.OfType<QuotedPart>().Select(part => part.Quotation).ToList();
        if (quoted.Count == 0) return null;
        return new LastAnswer([.. quoted.Select(quotation => quotation.Passage.Reference).Distinct()])
        {
            IsWhole = quoted.GroupBy(quotation => quotation.Passage.Reference).All(
                section => section.All(IsWhole) && section.Count() >= sections.ByReference(section.Key).Count),
        };
    }

    private static bool IsWhole(Quotation quotation) => quotation.Text.Length == quotation.Passage.Body.Length;
}
