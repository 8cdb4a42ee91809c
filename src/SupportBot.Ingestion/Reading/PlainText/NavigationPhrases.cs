namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>The tables of navigation-lines.txt, each under its heading in square brackets.</summary>
internal static class NavigationPhrases
{
    private static readonly Dictionary<string, PhraseTable> Tables = Read();

    public static PhraseTable Anywhere { get; } = Tables["anywhere"];

    public static PhraseTable BesideOthers { get; } = Tables["beside others"];

    public static PhraseTable UnderTheTitle { get; } = Tables["under the title"];

    public static PhraseTable Byline { get; } = Tables["byline"];

    public static PhraseTable BoxOpens { get; } = Tables["box opens"];

    public static PhraseTable BoxCloses { get; } = Tables["box closes"];

    public static PhraseTable LinksFollow { get; } = Tables["links follow"];

    public static PhraseTable NamesTheTitle { get; } = Tables["names the title"];

    private static Dictionary<string, PhraseTable> Read()
    {
        Dictionary<string, List<string>> tables = [];
        List<string> table = [];
        foreach (var line in DataFile.Lines("PlainText.navigation-lines.txt"))
        {
            if (line is ['[', .. var name, ']']) tables[name] = table = [];
            else table.Add(line);
        }
        return tables.ToDictionary(entry => entry.Key, entry => new PhraseTable(entry.Value));
    }
}
