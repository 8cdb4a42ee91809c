namespace SupportBot.Tests.TeamsApp;

/// <summary>A test with the published schema; skipped, with the reason, where that can't be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SchemaFactAttribute : FactAttribute
{
    public SchemaFactAttribute() => Skip = InstalledSchema.Missing;
}
