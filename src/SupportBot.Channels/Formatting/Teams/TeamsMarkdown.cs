using SupportBot.Core.Routing;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Formatting.Teams;

/// <summary>
/// Markdown whose quotations have numbers. All that is known of a source stands in the text: Teams cuts citations short, and not every client shows them.
/// </summary>
internal sealed class TeamsMarkdown(Wording wording) : Markdown(wording)
{
    private readonly TappableNumber tappable = new(wording);

    protected override string Marker(int number) => $" [{number}]";

    protected override string Number(Helpline helpline) => tappable.Of(helpline);
}
