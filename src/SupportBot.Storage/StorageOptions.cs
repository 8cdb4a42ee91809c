namespace SupportBot.Storage;

/// <summary>Where the database is.</summary>
/// <param name="Folder">Absolute; made where it isn't there.</param>
public sealed record StorageOptions(string Folder)
{
    public string File => Path.Combine(Folder, "supportbot.db");
}
