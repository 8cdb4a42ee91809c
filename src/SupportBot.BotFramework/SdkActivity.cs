using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Newtonsoft.Json;
using SupportBot.Channels.Activities;
using Activity = SupportBot.Channels.Activities.Activity;
using JsonException = System.Text.Json.JsonException;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace SupportBot.BotFramework;

/// <summary>Between the SDK's activities and ours, through the JSON that both stand for.</summary>
internal static class SdkActivity
{
    /// <summary>The SDK's own, except that what looks like a date in <c>value</c> or <c>channelData</c> stays as it was written.</summary>
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        ContractResolver = HttpHelper.BotMessageSerializerSettings.ContractResolver,
        Converters = HttpHelper.BotMessageSerializerSettings.Converters,
        MaxDepth = HttpHelper.BotMessageSerializerSettings.MaxDepth,
    };

    public static Activity ToOurs(Microsoft.Bot.Schema.Activity activity) =>
        JsonSerializer.Deserialize(JsonConvert.SerializeObject(activity, Settings), ActivityJson.Default.Activity)
        ?? throw new JsonException("The SDK's activity became null.");

    public static Microsoft.Bot.Schema.Activity ToSdk(Activity activity) =>
        JsonConvert.DeserializeObject<Microsoft.Bot.Schema.Activity>(JsonSerializer.Serialize(activity, ActivityJson.Default.Activity), Settings)
        ?? throw new JsonException("Our activity became null.");
}
