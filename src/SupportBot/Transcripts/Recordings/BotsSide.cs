using SupportBot.Channels.Activities;

namespace SupportBot.Transcripts.Recordings;

/// <summary>Tells which activities of a transcript are the bot's: by the roles where they are given, else by who is spoken to first.</summary>
internal sealed class BotsSide(IReadOnlyList<Activity> activities)
{
    private readonly string? _bot =
        activities.Select(activity => activity.From).FirstOrDefault(from => from?.Role == "bot")?.Id
        ?? activities.Select(activity => activity.Recipient).FirstOrDefault(recipient => recipient?.Role == "bot")?.Id
        ?? activities.Select(activity => activity.Recipient).FirstOrDefault(recipient => recipient?.Id is not null)?.Id;

    public bool Said(Activity activity) => activity switch
    {
        { Type: ActivityTypes.Trace } => true,
        { From.Role: "bot" } => true,
        { From.Role: "user" } => false,
        _ => activity.From?.Id is { } id && id == _bot,
    };
}
