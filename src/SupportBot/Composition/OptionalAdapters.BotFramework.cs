using SupportBot.BotFramework;

namespace SupportBot.Composition;

internal sealed partial class OptionalAdapters
{
    partial void AddBotFramework() =>
        BotFramework = new BotTransport("sdk", services => services.AddSdkTransport(), endpoints => endpoints.MapSdkTransport());
}
