namespace SupportBot.Core.Content;

/// <summary>An error keeps the content from being served (or needs a person now); a warning doesn't.</summary>
public enum Severity
{
    Warning,
    Error,
}
