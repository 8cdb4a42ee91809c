using Microsoft.Extensions.Configuration;
using SupportBot.Composition;
using SupportBot.Core.Answers;
using SupportBot.Core.Turns;
using SupportBot.Ingestion.Loading;
using SupportBot.Settings;

namespace SupportBot.Tests.Samples;

/// <summary>The bot over the content that the repository ships.</summary>
internal static class Shipped
{
    public static ProgramSettings Settings { get; } =
        ProgramSettings.Read(new ConfigurationBuilder().AddJsonFile(Repository.Path("appsettings.json")).Build(), Repository.Root);

    public static CorpusFolder Folder { get; } = CorpusFolder.Of(Settings.CorpusPath, Settings.Language);

    public static Release Release { get; } = new ReleaseSource(Settings).Load();

    public static Wording Wording { get; } = Talk.Load(Settings.DialogsPath).Wording;

    /// <summary>The bot over another folder of documents; everything else is as shipped.</summary>
    public static Release Over(string corpus, int top = 3) =>
        new ReleaseSource(Settings with { CorpusPath = corpus }).Load(options: new AnswerOptions { Threshold = Settings.Threshold, Top = top });

    /// <summary>The reply to the last message of a conversation.</summary>
    public static Reply Ask(this Release release, IEnumerable<string> history, string question)
    {
        var state = ConversationState.New;
        foreach (var earlier in history) state = release.Turns.Handle(state, new Turn(earlier)).State;
        return release.Turns.Handle(state, new Turn(question)).Reply;
    }
}
