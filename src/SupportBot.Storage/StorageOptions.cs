namespace SupportBot.Storage;

/// <summary>Where the database is.</summary>
/// <param name="Folder">Absolute; made where it isn't there.</param>
public sealed record StorageOptions(string Folder)
{
    /// <summary>How long another process may hold the database before what waits is given up. Whole seconds.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    public string File => Path.Combine(Folder, "supportbot.db");
}
