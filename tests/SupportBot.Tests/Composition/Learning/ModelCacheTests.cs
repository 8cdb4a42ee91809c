using SupportBot.Composition.Learning;
using SupportBot.Core.Routing;
using SupportBot.Core.Routing.Learning;
using SupportBot.Testing.Files;

namespace SupportBot.Tests.Composition.Learning;

public sealed class ModelCacheTests : IDisposable
{
    private static readonly RouteModel Model = RouteLearning.Fit(Lessons.Of(
        [new RouteExamples("crisis", [new("better off without me", default), new("off without me", default)], [], [new("what is Ibrance", default)])],
        WordClasses.None));

    private readonly TemporaryFolder _data = new();

    private string Folder => Path.Combine(_data.Path, "routes");

    private string File => Path.Combine(Folder, "abc.model");

    public void Dispose() => _data.Dispose();

    [Fact]
    public void What_was_kept_is_found_under_its_fingerprint_only()
    {
        var cache = new ModelCache(Folder);
        Assert.Null(cache.Find("abc"));

        cache.Keep("abc", Model);

        Assert.Equal(["crisis"], cache.Find("abc")!.Routes);
        Assert.Null(cache.Find("abd"));
        Assert.Equal([File], Directory.GetFiles(Folder));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(20)]
    [InlineData(200)]
    public void A_file_that_was_cut_off_is_not_used(int length)
    {
        var cache = new ModelCache(Folder);
        cache.Keep("abc", Model);
        System.IO.File.WriteAllBytes(File, System.IO.File.ReadAllBytes(File)[..length]);

        Assert.Null(cache.Find("abc"));
    }

    /// <summary>First the checksum itself; then a number of things to read, which would be far too many; the last byte.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(100)]
    [InlineData(-100)]
    [InlineData(-1)]
    public void Nor_is_one_in_which_a_byte_changed_and_the_next_fit_mends_it(int place)
    {
        var cache = new ModelCache(Folder);
        cache.Keep("abc", Model);
        var bytes = System.IO.File.ReadAllBytes(File);
        bytes[place < 0 ? bytes.Length + place : place] ^= 0x7F;
        System.IO.File.WriteAllBytes(File, bytes);
        Assert.Null(cache.Find("abc"));

        cache.Keep("abc", Model);

        Assert.NotNull(cache.Find("abc"));
    }

    /// <summary>As another version of the program may leave it.</summary>
    [Fact]
    public void Nor_is_one_that_goes_on_behind_its_end()
    {
        var cache = new ModelCache(Folder);
        cache.Keep("abc", Model);
        System.IO.File.AppendAllText(File, "\0\0\0\0\0\0\0\0");

        Assert.Null(cache.Find("abc"));
    }

    [Fact]
    public void Where_nothing_can_be_written_nothing_is_kept()
    {
        var cache = new ModelCache(Path.Combine(_data.Write("a-file", ""), "routes"));

        cache.Keep("abc", Model);

        Assert.Null(cache.Find("abc"));
    }

    [Fact]
    public void Of_many_the_last_three_stay()
    {
        var cache = new ModelCache(Folder);
        for (var at = 0; at < 5; at++)
        {
            cache.Keep($"model{at}", Model);
            System.IO.File.SetLastWriteTimeUtc(Path.Combine(Folder, $"model{at}.model"), DateTime.UnixEpoch.AddDays(at));
        }
        cache.Keep("last", Model);

        Assert.Equal(["last.model", "model3.model", "model4.model"], Directory.GetFiles(Folder).Select(Path.GetFileName).Order());
    }
}
