using SupportBot.Core.Content;

namespace SupportBot.Core.Commands;

/// <summary>The group's own people, as <c>contact.yaml</c> lists them.</summary>
/// <param name="Line">One of them in a line: <c>{name}</c>, <c>{how}</c>, <c>{hours}</c>.</param>
/// <param name="NoHours">Stands for hours that nobody promised.</param>
/// <param name="None">Said where the list is empty.</param>
public sealed record Contacts(IReadOnlyList<Contact> People, string Line, string NoHours, string None)
{
    public static Contacts Empty { get; } = new([], "", "", "");

    public static Contacts Bind(ContentNode root, List<Problem> problems)
    {
        var binder = new ContentBinder(problems);
        var map = binder.Map(root, "people", "line", "no-hours", "none");
        return new Contacts(
            [.. binder.List(map, "people").Select(node => Person(binder, node))],
            binder.Text(map, "line").Trim(),
            binder.Text(map, "no-hours").Trim(),
            binder.Text(map, "none").Trim());
    }

    /// <summary>All of them, or that there are none yet.</summary>
    public string Shown => People.Count == 0 ? None : string.Join('\n', People.Select(person => $"• {Shows(person)}"));

    private string Shows(Contact person) => Line
        .Replace("{name}", person.Name, StringComparison.Ordinal)
        .Replace("{how}", person.How, StringComparison.Ordinal)
        .Replace("{hours}", person.Hours ?? NoHours, StringComparison.Ordinal);

    private static Contact Person(ContentBinder binder, ContentNode node)
    {
        var map = binder.Map(node, "name", "how", "hours", "checked");
        return new Contact(binder.Text(map, "name"), binder.Text(map, "how"), binder.OptionalText(map, "hours"), binder.OptionalDate(map, "checked"));
    }
}
