using SupportBot.Channels.Rehearsals;

namespace SupportBot.Transcripts.Recordings;

/// <summary>A transcript of the Emulator; replies are compared as its channel shows them.</summary>
internal sealed class RecordingScene(IReadOnlyList<SceneTurn> turns) : Scene
{
    public override IReadOnlyList<SceneTurn> Turns => turns;

    public override IReadOnlyList<string> Show(Rehearsed heard) => RecordingText.Lines(heard.Activities);

    /// <summary>All replies, as a transcript is of one piece.</summary>
    public override string With(IReadOnlyList<PlayedTurn> played, Predicate<PlayedTurn> replaced) => RecordingWriter.Write(played, DateTimeOffset.UnixEpoch);
}
