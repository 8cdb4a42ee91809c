namespace SupportBot.Channels.Authentication;

/// <summary>No token can be checked, as the keys could not be fetched.</summary>
internal sealed class KeysUnavailableException(string metadata) : Exception($"The keys could not be fetched from {metadata}.")
{
    public string Metadata { get; } = metadata;
}
