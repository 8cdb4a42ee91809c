namespace SupportBot.Storage;

/// <summary>The database can't be used as it is. The message names the file and what to do; it never holds what members wrote.</summary>
public sealed class StorageException : Exception
{
    public StorageException(string message)
        : base(message)
    {
    }

    public StorageException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
