namespace SupportBot.Channels.Activities;

/// <summary>Why a request was refused, in the protocol's form.</summary>
public sealed record ErrorResponse(ErrorResponse.Detail Error)
{
    public ErrorResponse(string code, string message) : this(new Detail(code, message))
    {
    }

    /// <param name="Message">What is wrong and what to do about it; never what a member wrote.</param>
    public sealed record Detail(string Code, string Message);
}
