using System.CommandLine;
using System.Globalization;
using SupportBot.Core.Conversations;
using SupportBot.Settings;
using SupportBot.Storage;

namespace SupportBot.Commands.Questions;

/// <summary>The moderators' list, as a command reaches it.</summary>
internal static class QuestionList
{
    /// <summary>To look must not make a database. Whoever looks in the wrong folder should see which.</summary>
    /// <returns>What <paramref name="use"/> returns; the default where there is no database.</returns>
    public static async Task<T?> UseAsync<T>(ParseResult parsed, Func<IPassedQuestions, Task<T>> use)
    {
        var options = DataFolder.Of(parsed);
        if (!File.Exists(options.File))
        {
            await Console.Error.WriteLineAsync($"There is no database {options.File}: nothing was kept there. "
                + "If the bot keeps it elsewhere, name the folder with --data.");
            return default;
        }
        var settings = new ConfigurationBuilder().AddSettings(ProgramRoot.Find()).Build();
        await using var storage = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(settings).AddStorage(options).BuildServiceProvider();
        return await use(storage.GetRequiredService<IPassedQuestions>());
    }

    public static string Date(PassedQuestion question) => question.At.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>In one line, and without what a terminal would take for a command: members write it.</summary>
    public static string Shown(PassedQuestion question) => string.Concat(question.Text.Select(c => char.IsControl(c) ? ' ' : c));
}
