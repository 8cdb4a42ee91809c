namespace SupportBot.Settings;

/// <summary>The program can't run as it is set up; the message names the setting and the fix.</summary>
internal sealed class SettingsException(string message) : Exception(message);
