using System.Buffers.Text;
using System.Security.Cryptography;

namespace SupportBot.Channels.DirectLine.Tokens;

internal static class UnguessableId
{
    /// <summary>128 random bits, in characters that may stand in an address.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
}
