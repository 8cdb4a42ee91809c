using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging;
using SupportBot.Channels.Delivery;
using SupportBot.Core.Turns;

namespace SupportBot.BotFramework;

/// <summary>The SDK's adapter, which tells the member when something broke.</summary>
internal sealed partial class SdkAdapter : CloudAdapter
{
    private readonly Wording wording;
    private readonly ILogger<SdkAdapter> logger;

    public SdkAdapter(BotFrameworkAuthentication authentication, Wording wording, ILogger<SdkAdapter> logger)
        : base(authentication, logger)
    {
        this.wording = wording;
        this.logger = logger;
        OnTurnError = ApologiseAsync;
    }

    private async Task ApologiseAsync(ITurnContext turn, Exception failure)
    {
        // Where a reply did not get through, an apology won't either: whoever posted the activity is told.
        if (failure is DeliveryException) ExceptionDispatchInfo.Throw(failure);

        // The message of an exception may quote what a member wrote; where it happened cannot.
        LogTrouble(failure.GetType(), new StackTrace(failure));
        await turn.SendActivityAsync(wording.Trouble);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn failed with {Type} and the member was told so\n{Stack}")]
    private partial void LogTrouble(Type type, StackTrace stack);
}
