namespace SupportBot.Page;

/// <summary>The section <c>WebChat</c>: the chat page at <c>/</c>, and who may open it.</summary>
internal sealed record WebChatOptions
{
    public const string Section = "WebChat";

    /// <summary><c>anyone</c>, or <c>link</c>: only who came by the group's link, which ends in <c>#key=</c> and the group's key.</summary>
    public string Access { get; init; } = "anyone";

    public string GroupKey { get; init; } = "";

    /// <summary>The sites whose pages may show the chat in a frame, such as <c>https://group.example</c>.</summary>
    public IReadOnlyList<string> EmbedIn { get; init; } = [];

    /// <summary>Where "leave quickly" leads: a page that says nothing about its reader.</summary>
    public string ExitUrl { get; init; } = "https://www.wikipedia.org/";

    public bool ByLink => Access == "link";
}
