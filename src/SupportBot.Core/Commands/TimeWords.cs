using System.Globalization;
using SupportBot.Core.Content;

namespace SupportBot.Core.Commands;

/// <summary>How long something is, in words.</summary>
/// <param name="Days">More than one: <c>{n}</c>. The other sentences likewise.</param>
public sealed record TimeWords(string Day, string Days, string Hour, string Hours, string Minute, string Minutes)
{
    public static TimeWords None { get; } = new("", "", "", "", "", "");

    public static TimeWords Bind(ContentBinder binder, MapNode map)
    {
        return new TimeWords(Word("day"), Word("days"), Word("hour"), Word("hours"), Word("minute"), Word("minutes"));

        string Word(string key) => binder.Text(map, key).Trim();
    }

    /// <summary>Never shorter than it is: what doesn't come out even is told in the next smaller unit, and its rest rounded up.</summary>
    public string Of(TimeSpan time) =>
        time >= TimeSpan.FromDays(2) && time.TotalDays % 1 == 0 || time >= TimeSpan.FromDays(14) ? Count(time.TotalDays, Day, Days)
        : time == TimeSpan.FromDays(1) ? Count(24, Hour, Hours)
        : time >= TimeSpan.FromHours(2) || time.TotalHours % 1 == 0 ? Count(time.TotalHours, Hour, Hours)
        : Count(time.TotalMinutes, Minute, Minutes);

    private static string Count(double number, string one, string many) => Math.Ceiling(number) is 1
        ? one
        : many.Replace("{n}", Math.Ceiling(number).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
