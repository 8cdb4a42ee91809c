namespace SupportBot.Storage.Writing;

/// <param name="run">Returns the result.</param>
/// <param name="done">Called once the result is certain, in the order of the writes.</param>
internal sealed class Write<T>(Func<Statements, T> run, Action<T>? done, CancellationToken cancellationToken) : Write
{
    private readonly TaskCompletionSource<T> _waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _result = default!;

    public Task<T> Result => _waiting.Task;

    public override bool IsGivenUp => cancellationToken.IsCancellationRequested && _waiting.TrySetCanceled(cancellationToken);

    public override void Run(Statements statements) => _result = run(statements);

    public override void Done()
    {
        done?.Invoke(_result);
        _waiting.TrySetResult(_result);
    }

    public override void Fail(Exception exception) => _waiting.TrySetException(exception);
}
