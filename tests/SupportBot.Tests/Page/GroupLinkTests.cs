using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using SupportBot.Page;

namespace SupportBot.Tests.Page;

public sealed class GroupLinkTests
{
    private const string Key = "0123456789abcdefghij";

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("Bearer", false)]
    [InlineData("Bearer ", false)]
    [InlineData("Bearer undefined", false)]
    [InlineData($"Basic {Key}", false)]
    [InlineData($"Bearer {Key}x", false)]
    [InlineData($"Bearer {Key}", true)]
    [InlineData($"bearer {Key}", true)]
    public void With_the_link_whoever_brings_its_key_may_begin(string? header, bool may) => Assert.Equal(may, MayBegin("link", header));

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer something")]
    public void Without_the_link_anyone_may(string? header) => Assert.True(MayBegin("anyone", header));

    private static bool MayBegin(string access, string? header)
    {
        var request = new DefaultHttpContext().Request;
        if (header is not null) request.Headers.Authorization = header;
        return new GroupLink(Options.Create(new WebChatOptions { Access = access, GroupKey = Key })).MayBegin(request);
    }
}
