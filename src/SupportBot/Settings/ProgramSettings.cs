using System.Globalization;
using SupportBot.Core.Answers;
using SupportBot.Core.Commands;
using SupportBot.Ingestion.Loading;
using SupportBot.Storage.Retention;

namespace SupportBot.Settings;

/// <summary>The settings of appsettings.json that the program itself reads, checked. Paths are absolute.</summary>
internal sealed record ProgramSettings
{
    public required string Root { get; init; }
    public required string DataPath { get; init; }
    public required string CorpusPath { get; init; }
    public required string Language { get; init; }
    /// <summary>Where the documents of the language are.</summary>
    public CorpusFolder CorpusFolder => CorpusFolder.Of(CorpusPath, Language);

    public required string DialogsPath { get; init; }
    public required IndexEngine Engine { get; init; }

    /// <summary>From 0 to 1.</summary>
    public required double Threshold { get; init; }

    /// <summary>Whether a saved document is served at once; otherwise only after a restart.</summary>
    public required bool PublishOnSave { get; init; }

    /// <summary>An ISO 3166 two-letter code; null goes by each member's locale.</summary>
    public string? Place { get; init; }

    /// <summary>How long what is kept is kept.</summary>
    public KeepingTimes Times { get; init; } = KeepingTimes.Default;

    /// <summary>The settings of this installation.</summary>
    /// <exception cref="SettingsException">There is no appsettings.json, or a value doesn't fit.</exception>
    public static ProgramSettings Read()
    {
        var root = ProgramRoot.Find();
        return Read(new ConfigurationBuilder().AddSettings(root).Build(), root);
    }

    /// <exception cref="SettingsException">A value doesn't fit.</exception>
    public static ProgramSettings Read(IConfiguration configuration, string root)
    {
        var language = configuration["Corpus:Language"] is { Length: > 0 } set ? set : "en";
        return new ProgramSettings
        {
            Root = root,
            DataPath = Folder("DataPath", "data"),
            CorpusPath = Folder("Corpus:Path", "corpus"),
            Language = language,
            DialogsPath = Path.Combine(Folder("Dialogs:Path", "dialogs"), language),
            Engine = Choice("Index:Engine", IndexEngine.Auto),
            Threshold = Fraction("Answers:Threshold", new AnswerOptions().Threshold),
            PublishOnSave = Text("Corpus:Publish", "on-save", "on-save", "explicit") == "on-save",
            Place = Country("Safety:Place"),
            Times = Kept(configuration.GetSection(RetentionOptions.Section).Get<RetentionOptions>() ?? new()),
        };

        KeepingTimes Kept(RetentionOptions times) => new(times.ChatHistory, times.ConversationState, times.ActivityIds, times.Feedback, times.Questions);

        string Folder(string key, string fallback) => Path.GetFullPath(configuration[key] is { Length: > 0 } path ? path : fallback, root);

        string Text(string key, string fallback, params string[] allowed)
        {
            if (configuration[key] is not { Length: > 0 } value) return fallback;
            return allowed.Contains(value) ? value : throw new SettingsException($"{key} is \"{value}\". Set it to one of: {string.Join(", ", allowed)}.");
        }

        string? Country(string key)
        {
            if (configuration[key] is not { Length: > 0 } value) return null;
            return value.Length == 2 && value.All(char.IsAsciiLetter)
                ? value
                : throw new SettingsException($"{key} is \"{value}\". Set it to a country's two letters, for example US or GB, or leave it empty.");
        }

        T Choice<T>(string key, T fallback) where T : struct, Enum
        {
            if (configuration[key] is not { Length: > 0 } value) return fallback;
            if (Enum.TryParse<T>(value, ignoreCase: true, out var choice) && Enum.IsDefined(choice)) return choice;
            throw new SettingsException($"{key} is \"{value}\". Set it to one of: {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");
        }

        double Fraction(string key, double fallback)
        {
            if (configuration[key] is not { Length: > 0 } value) return fallback;
            if (double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1) return number;
            throw new SettingsException($"{key} is \"{value}\". Set it to a number from 0 to 1, for example 0.5.");
        }
    }
}
