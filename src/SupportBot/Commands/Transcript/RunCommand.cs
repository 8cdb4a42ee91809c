using System.CommandLine;
using SupportBot.Channels.Formatting;
using SupportBot.Settings;
using SupportBot.Transcripts;

namespace SupportBot.Commands.Transcript;

/// <summary><c>transcript run FILE…</c>: plays talks again and shows what changed; exit code 1 where something did.</summary>
internal static class RunCommand
{
    private static readonly Argument<string[]> Files = new("file")
    {
        Description = "Transcripts of the Emulator (.transcript), scripts of lines (.talk), or folders with such files.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<bool> Update = new("--update")
    {
        Description = "Write what the bot says now into the files, in place of replies that differ.",
    };

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

        using var content = ContentOptions.Load(parsed);
        var (release, wording) = (content.Release, content.Wording);
        var settings = new ConfigurationBuilder().AddSettings(ProgramRoot.Find()).Build();
        var run = new TalkRun(new ScenePlayer(release.Turns, wording, settings), new PlainText(wording), parsed.GetValue(Update), record);
        return await run.RunAsync(files, cancellation) ? 0 : 1;
    }
}
