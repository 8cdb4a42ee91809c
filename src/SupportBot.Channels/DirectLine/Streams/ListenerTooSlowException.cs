namespace SupportBot.Channels.DirectLine.Streams;

/// <summary>A client took its messages more slowly than they came.</summary>
internal sealed class ListenerTooSlowException : Exception;
