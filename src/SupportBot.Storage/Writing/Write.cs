namespace SupportBot.Storage.Writing;

/// <summary>Something to be written, and whoever waits for it.</summary>
internal abstract class Write
{
    /// <summary>Whether what it deleted must be gone from the files at once.</summary>
    public bool Erases { get; init; }

    /// <summary>Whether nobody waits for it any more.</summary>
    public abstract bool IsGivenUp { get; }

    public abstract void Run(Statements statements);

    /// <summary>The transaction holds.</summary>
    public abstract void Done();

    public abstract void Fail(Exception exception);
}
