using SupportBot.Core.Turns;

namespace SupportBot.Transcripts.Checks;

/// <summary>What the reply mainly did: <c>answer</c>, <c>no_answer</c>, <c>crisis</c> …</summary>
internal sealed record RouteIs(string Id) : IReplyCheck
{
    public string? Complaint(Reply? reply, IReadOnlyList<string> lines) =>
        reply?.Route.Id == Id ? null : $"Its route should be {Id}, and is {reply?.Route.Id ?? "none"}.";
}
