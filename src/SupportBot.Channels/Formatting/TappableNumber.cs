using System.Text.RegularExpressions;
using SupportBot.Core.Routing;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Formatting;

/// <summary>A helpline's number as Markdown links that call it, and begin a text message where it takes those.</summary>
internal sealed partial class TappableNumber(Wording wording)
{
    public string Of(Helpline helpline) => helpline.Text is { } text
        ? $"{Link(wording.Call, "tel", helpline.Number)} {Link(wording.TextTo, "sms", text)}"
        : Link(wording.Call, "tel", helpline.Number);

    /// <summary>What can't be dialled ("SHOUT to 85258") stays words.</summary>
    private static string Link(string template, string scheme, string number)
    {
        if (!Dialled().IsMatch(number)) return MarkdownEscape.Line(number);
        var words = MarkdownEscape.Line(Template.Fill(template, ("number", number)));
        return $"[{words}]({scheme}:{NotDialled().Replace(number, "")})";
    }

    [GeneratedRegex(@"^\+?[0-9][0-9 ().-]*$")]
    private static partial Regex Dialled();

    /// <summary>What separates the digits, and the zero that is left out from abroad.</summary>
    [GeneratedRegex(@"(?<=^\+.*)\(0\)|[ ().-]")]
    private static partial Regex NotDialled();
}
