using System.CommandLine;
using SupportBot.Channels.Formatting;
using SupportBot.Core.Content;
using SupportBot.Core.Turns;
using SupportBot.Settings;
using SupportBot.Transcripts;
using SupportBot.Transcripts.Recordings;

namespace SupportBot.Commands.Transcript;

/// <summary><c>transcript run FILE…</c>: plays talks again and shows what changed; exit code 1 where something did.</summary>
internal static class RunCommand
{
    private static readonly Argument<string[]> Files = new("file")
    {
        Description = "Transcripts of the Emulator (.transcript), scripts of lines (.talk), or folders with such files.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<bool> Update = new("--update") { Description = "Write what the bot says now into the files, in place of replies that differ." };

    private static readonly Option<FileInfo?> Record = new("--record") { Description = "Write the talk to this file as a transcript that the Emulator opens." };

    public static Command Create()
    {
        var command = new Command("run", "Play talks again, and show what changed.") { Files, ContentOptions.Corpus, ContentOptions.Engine, Update, Record };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var files = SceneFile.Find(parsed.GetRequiredValue(Files));
        var record = parsed.GetValue(Record);
        if (record is not null && files.Count > 1) throw new SettingsException("--record writes one talk: name one file.");

        var (release, wording) = ContentOptions.Load(parsed);
        using (release)
        {
            var allHold = true;
            foreach (var file in files) allHold &= await RunAsync(file, release.Turns, wording, isOnly: files.Count == 1, parsed.GetValue(Update), record, cancellation);
            return allHold ? 0 : 1;
        }
    }

    private static async Task<bool> RunAsync(
        string file, ITurnHandler turns, Wording wording, bool isOnly, bool update, FileInfo? record, CancellationToken cancellation)
    {
        try
        {
            var scene = SceneFile.Read(file, new PlainText(wording));
            var settings = new ConfigurationBuilder().AddSettings(ProgramRoot.Find()).Build();
            var played = await new ScenePlayer(turns, wording, settings).PlayAsync(scene, cancellation);
            if (record is not null) await File.WriteAllTextAsync(record.FullName, RecordingWriter.Write(played, TimeProvider.System.GetUtcNow()), cancellation);
            if (isOnly && !scene.IsTest)
            {
                Console.Write(scene.With(played, _ => true));
                return true;
            }
            RunReport.Write(file, scene, played);
            if (update && played.Any(turn => !turn.Holds)) await File.WriteAllTextAsync(file, scene.With(played, turn => turn.Difference.Count > 0), cancellation);
            return played.All(turn => turn.Complaints.Count == 0 && (update || turn.Difference.Count == 0));
        }
        catch (ContentException unreadable)
        {
            await Console.Error.WriteLineAsync(unreadable.Message);
            return false;
        }
    }
}
