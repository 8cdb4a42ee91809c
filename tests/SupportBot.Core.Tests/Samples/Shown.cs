using SupportBot.Core.Turns;

namespace SupportBot.Core.Tests.Samples;

/// <summary>A reply as text, part by part: what is said as it is, a quotation behind its <c>[reference]</c>.</summary>
internal static class Shown
{
    public static string Of(Reply reply) => string.Join("\n\n", reply.Parts.Select(Of));

    private static string Of(ReplyPart part) => part switch
    {
        SaidPart said => said.Text,
        QuotedPart quoted => $"[{quoted.Quotation.Passage.Reference}]\n{quoted.Quotation.Text}",
        HeadingsPart headings => $"{headings.Lead}\n- {string.Join("\n- ", headings.Headings)}",
        ListPart list => $"{list.Lead}\n* {string.Join("\n* ", list.Items)}",
        HelplinesPart helplines => string.Join('\n', helplines.Helplines.Select(helpline => $"{helpline.Name}: {helpline.Number}")),
        _ => throw new NotSupportedException(part.GetType().Name),
    };
}
