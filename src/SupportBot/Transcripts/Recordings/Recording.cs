using SupportBot.Channels.Activities;

namespace SupportBot.Transcripts.Recordings;

/// <summary>A transcript as an object; tools don't agree on the property's name.</summary>
internal sealed record Recording(IReadOnlyList<Activity>? Activities, IReadOnlyList<Activity>? Transcript)
{
    public IReadOnlyList<Activity>? Any => Activities ?? Transcript;
}
