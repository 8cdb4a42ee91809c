namespace SupportBot.Core.Routing;

/// <summary>A phrase of a route: words one after the other, <c>*</c> for any one word.</summary>
internal sealed class RoutePhrase(string phrase)
{
    private readonly string[] _words = [.. phrase.Split('*').SelectMany((part, at) => at == 0 ? MessageWords.Of(part) : ["*", .. MessageWords.Of(part)])];

    /// <summary>The places in the message that the phrase covers, from left to right.</summary>
    public IEnumerable<Range> Matches(string[] message)
    {
        for (var start = 0; _words.Length > 0 && start + _words.Length <= message.Length; start++)
            if (MatchesAt(message, start)) yield return start..(start + _words.Length);
    }

    private bool MatchesAt(string[] message, int start)
    {
        for (var at = 0; at < _words.Length; at++)
            if (_words[at] != "*" && _words[at] != message[start + at]) return false;
        return true;
    }
}
