using SupportBot.Composition;
using SupportBot.Core.Turns;

namespace SupportBot.Serving;

/// <summary>Answers from whichever release is current. A turn under way keeps the release that it began with.</summary>
internal sealed class LiveRelease(Release first) : ITurnHandler
{
    private volatile Release _current = first;

    public Release Current => _current;

    public TurnResult Handle(ConversationState state, Turn turn) => _current.Turns.Handle(state, turn);

    public TurnResult Welcome(ConversationState state, Venue venue = Venue.Elsewhere) => _current.Turns.Welcome(state, venue);

    public TurnResult? Hear(ConversationState state, Turn turn) => _current.Turns.Hear(state, turn);

    public string? Redact(string words) => _current.Turns.Redact(words);

    /// <summary>Swaps the new release in, whole, and gives back the old one, which turns under way may still be reading.</summary>
    public Release Swap(Release next)
    {
        var old = _current;
        _current = next;
        return old;
    }
}
