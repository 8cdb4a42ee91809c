using SupportBot.Page;

namespace SupportBot.Tests.Page;

public sealed class WebChatOptionsTests
{
    private static readonly WebChatOptions Fine = new()
    {
        Access = "link", GroupKey = "0123456789abcdefghij", EmbedIn = ["https://group.example", "http://localhost:8080"], ExitUrl = "https://weather.example/",
    };

    [Fact]
    public void What_fits_passes() => Assert.Empty(Problems(Fine));

    [Fact]
    public void What_comes_with_the_program_passes() => Assert.Empty(Problems(new()));

    [Fact]
    public void Access_is_one_of_two() =>
        Assert.Equal(["WebChat:Access is \"members\": give anyone or link."], Problems(Fine with { Access = "members" }));

    [Fact]
    public void A_link_needs_a_key() => Assert.Equal(
        ["WebChat:Access is link and WebChat:GroupKey is empty: give the group a key, or set WebChat:Access to anyone."],
        Problems(Fine with { GroupKey = "" }));

    [Theory]
    [InlineData("short")]
    [InlineData("twenty letters and a space")]
    [InlineData("0123456789abcdefghij#")]
    public void A_key_is_long_and_fits_into_a_link(string key) => Assert.Equal(
        ["WebChat:GroupKey can be guessed or doesn't fit into a link: give 20 or more letters, digits, - and _, for example what \"openssl rand -hex 16\" "
            + "prints."],
        Problems(Fine with { GroupKey = key }));

    [Theory]
    [InlineData("group.example")]
    [InlineData("https://group.example/")]
    [InlineData("https://group.example/page")]
    [InlineData("https://group.example; script-src *")]
    [InlineData("https://user@group.example")]
    [InlineData("*")]
    public void Only_whole_sites_may_embed_it(string origin) => Assert.Equal(
        [$"WebChat:EmbedIn has \"{origin}\": give the site's address alone, for example https://group.example."],
        Problems(Fine with { EmbedIn = [origin] }));

    [Theory]
    [InlineData("")]
    [InlineData("weather.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://weather.example/")]
    public void The_way_out_leads_to_a_web_page_with_https(string url) => Assert.Equal(
        [$"WebChat:ExitUrl is \"{url}\": give a web address with https, for example https://www.wikipedia.org/."],
        Problems(Fine with { ExitUrl = url }));

    [Fact]
    public void On_this_machine_the_way_out_needs_no_https() => Assert.Empty(Problems(Fine with { ExitUrl = "http://localhost:8080/" }));

    private static IEnumerable<string> Problems(WebChatOptions options) => new WebChatOptionsValidator().Validate(null, options).Failures ?? [];
}
