using Microsoft.Data.Sqlite;

namespace SupportBot.Storage.Opening;

/// <summary>Why a database can't be used, in words for whoever runs the program.</summary>
internal static class OpeningTrouble
{
    private const string Restore = "Restore a backup: SupportBot -- data restore FILE. The file is left as it is.";

    public static StorageException Newer(string file, string migration) => new(
        $"{file} was written by a newer version of SupportBot ({migration}). Start that version, or set DataPath to another folder, or restore a backup from "
        + "before: "
        + "SupportBot -- data restore FILE. The file is left as it is.");

    public static StorageException Foreign(string file) =>
        new($"{file} is a database, but not SupportBot's. Set DataPath to another folder. The file is left as it is.");

    /// <summary>Null where it isn't the file's fault.</summary>
    public static StorageException? Explain(Exception exception, StorageOptions options) => exception switch
    {
        SqliteException { SqliteErrorCode: 26 } => new($"{options.File} is not a database. {Restore}", exception),
        SqliteException { SqliteErrorCode: 11 } => new($"{options.File} is damaged ({exception.Message}). {Restore}", exception),
        SqliteException { SqliteErrorCode: 5 or 6 } =>
            new($"{options.File} is held by another process. Stop it, or set DataPath to another folder.", exception),
        SqliteException { SqliteErrorCode: 13 } => new($"{options.File} can't be written: the disk is full. Make room, then start again.", exception),
        SqliteException { SqliteErrorCode: 8 or 14 or 23 } or UnauthorizedAccessException =>
            new(
                $"{options.File} can't be written. Let the program's user write to {options.Folder} and the files in it, or set DataPath to another folder.",
                exception),
        SqliteException => new($"{options.File} can't be used ({exception.Message}). Repair it, or set DataPath to another folder.", exception),
        IOException => new($"{options.Folder} can't be used ({exception.Message}). Mend that, or set DataPath to another folder.", exception),
        _ => null,
    };
}
