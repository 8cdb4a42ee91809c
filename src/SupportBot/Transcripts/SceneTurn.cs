using SupportBot.Channels.Activities;

namespace SupportBot.Transcripts;

/// <summary>A turn to play.</summary>
/// <param name="Place">Where it stands, for a person to find.</param>
/// <param name="Expected">Null where nothing is expected of the reply.</param>
internal sealed record SceneTurn(string Place, Activity Sent, Expectation? Expected)
{
    /// <summary>What is sent, as a line of a script.</summary>
    public string Title => Sent.Type == ActivityTypes.Message ? $"> {Sent.Text}" : $"({Sent.Type})";
}
