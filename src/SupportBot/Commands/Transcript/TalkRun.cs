using SupportBot.Channels.Formatting;
using SupportBot.Core.Content;
using SupportBot.Transcripts;
using SupportBot.Transcripts.Recordings;

namespace SupportBot.Commands.Transcript;

/// <summary>Plays files, tells what became of each, and writes what is asked for.</summary>
/// <param name="update">Whether replies that differ are put into the files.</param>
/// <param name="record">Where the one talk goes as a transcript; null where it isn't wanted.</param>
internal sealed class TalkRun(ScenePlayer player, PlainText plainText, bool update, FileInfo? record)
{
    /// <returns>Whether all of it can be read, and is as expected.</returns>
    public async Task<bool> RunAsync(IReadOnlyList<string> files, CancellationToken cancellation)
    {
        var allHold = true;
        foreach (var file in files)
        {
            try
            {
                allHold &= await RunAsync(file, isOnly: files.Count == 1, cancellation);
            }
            catch (ContentException unreadable)
            {
                await Console.Error.WriteLineAsync(unreadable.Message);
                allHold = false;
            }
        }
        return allHold;
    }

    private async Task<bool> RunAsync(string file, bool isOnly, CancellationToken cancellation)
    {
        var scene = SceneFile.Read(file, plainText);
        var played = await player.PlayAsync(scene, cancellation);
        if (record is not null) await File.WriteAllTextAsync(record.FullName, RecordingWriter.Write(played, TimeProvider.System.GetUtcNow()), cancellation);
        if (isOnly && !scene.IsTest)
        {
            Console.Write(scene.With(played, _ => true));
            return true;
        }
        RunReport.Write(file, scene, played);
        if (!update) return played.All(turn => turn.Holds);

        if (played.Any(turn => turn.Difference.Count > 0))
            await File.WriteAllTextAsync(file, scene.With(played, turn => turn.Difference.Count > 0), cancellation);
        return played.All(turn => turn.Complaints.Count == 0);
    }
}
