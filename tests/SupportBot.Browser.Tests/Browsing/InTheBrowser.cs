namespace SupportBot.Browser.Tests.Browsing;

/// <summary>All tests share a browser, and go one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class InTheBrowser : ICollectionFixture<Browsers>
{
    public const string Name = "In the browser";
}
