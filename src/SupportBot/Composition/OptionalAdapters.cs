using SupportBot.Core.Retrieval.Index;

namespace SupportBot.Composition;

/// <summary>
/// What the optional packages add, where they were compiled in; null where they weren't. One file for each fills its part in, and is
/// compiled away together with the adapter.
/// </summary>
internal sealed partial class OptionalAdapters
{
    private OptionalAdapters()
    {
        AddLucene();
        AddBotFramework();
    }

    public static OptionalAdapters Compiled { get; } = new();

    /// <summary>Given the data folder, builds indexes with Lucene.NET.</summary>
    public Func<string, PassageIndexBuilder>? Lucene { get; private set; }

    /// <summary>The bot transport of the Bot Framework SDK.</summary>
    public BotTransport? BotFramework { get; private set; }

    partial void AddLucene();

    partial void AddBotFramework();
}
