using SupportBot.Channels.Activities;

namespace SupportBot.Channels.DirectLine.Endpoints;

/// <summary>A message that may have come with files; they are not in it.</summary>
internal sealed record Upload(Activity Message, bool HasFiles);
