using SupportBot.Storage.Conversations;
using SupportBot.Testing.Transports;

namespace SupportBot.Storage.Tests.Conversations;

public sealed class RecentMapTests
{
    private readonly HastyClock clock = new();

    [Fact]
    public void What_was_used_longest_ago_makes_room()
    {
        var map = new RecentMap<string, int>(2, TimeSpan.FromHours(1), clock);
        map.Set("a", 1);
        map.Set("b", 2);
        map.TryGet("a", out _);
        map.Set("c", 3);

        Assert.Equal(2, map.Count);
        Assert.True(map.TryGet("a", out var a) && a == 1);
        Assert.False(map.TryGet("b", out _));
    }

    [Fact]
    public void What_lies_unused_is_forgotten()
    {
        var map = new RecentMap<string, int>(9, TimeSpan.FromHours(1), clock);
        map.Set("a", 1);
        map.Set("b", 2);
        clock.Move(TimeSpan.FromMinutes(59));
        map.Set("a", 3);
        clock.Move(TimeSpan.FromMinutes(1));

        Assert.False(map.TryGet("b", out _));
        Assert.True(map.TryGet("a", out var a) && a == 3);
        clock.Move(TimeSpan.FromHours(1));
        Assert.Equal(0, map.Count);
    }

    [Fact]
    public void What_is_removed_is_gone()
    {
        var map = new RecentMap<string, int>(9, TimeSpan.FromHours(1), clock);
        map.Set("a", 1);
        map.Remove("a");
        map.Remove("a");

        Assert.False(map.TryGet("a", out _));
        Assert.Equal(0, map.Count);
    }
}
