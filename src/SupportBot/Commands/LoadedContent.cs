using SupportBot.Composition;
using SupportBot.Core.Turns;

namespace SupportBot.Commands;

/// <summary>What a command answers from. At its end what is still kept of what was learnt is waited for.</summary>
internal sealed record LoadedContent(ReleaseSource Source, Release Release) : IDisposable
{
    public Wording Wording => Source.Talk.Wording;

    public void Dispose()
    {
        Release.Dispose();
        Source.Dispose();
    }
}
