using SupportBot.Core.Content;
using SupportBot.Core.Routing;

namespace SupportBot.Composition.Checks;

/// <summary>What else a moderator should know of the fixed words: numbers nobody has checked, and names in brackets that went missing.</summary>
internal static class SpokenCheck
{
    public static IEnumerable<Problem> Run(Talk talk, string folder) =>
        [
            .. Contacts(talk, Path.Combine(folder, "contact.yaml")), .. Numbers(talk, Path.Combine(folder, "helplines.yaml")),
            .. Names(talk, Path.Combine(folder, "wording.yaml")),
        ];

    private static IEnumerable<Problem> Contacts(Talk talk, string file)
    {
        var people = talk.Manners.Contacts.People;
        if (people.Count == 0)
            yield return Problem.Warning(
                "no-contact", new Place(file), "\"Talk to someone\" has nobody of this group to name.", "List whom members reach, under \"people\".");
        foreach (var person in people.Where(person => person.Checked is null))
            yield return Problem.Warning(
                "unchecked-contact", new Place(file), $"Nobody has tried to reach {person.Name}.", "Try it, and write the date behind \"checked\".");
    }

    private static IEnumerable<Problem> Numbers(Talk talk, string file)
    {
        var known = talk.Routes.Select(route => route.Route.Id).Append(SafetyRoute.EmergencyResources).ToHashSet();
        foreach (var helpline in talk.Helplines)
        {
            if (helpline.Checked is null)
                yield return Problem.Warning(
                    "unchecked-number", new Place(file), $"Nobody has checked the number of {helpline.Name} ({helpline.Number}).",
                    "Ring it or look it up, and write the date behind \"checked\".");
            foreach (var route in helpline.For.Where(route => !known.Contains(route)))
                yield return Problem.Warning(
                    "unknown-route", new Place(file), $"{helpline.Name} is for \"{route}\", which is no route.", $"Use one of: {string.Join(", ", known)}.");
        }
    }

    private static IEnumerable<Problem> Names(Talk talk, string file)
    {
        var wording = talk.Wording;
        (string Key, string Text, string Name)[] needed =
        [
            ("about", wording.About, "{topic}"),
            ("respelled", wording.Respelled, "{words}"),
            ("source", wording.Source, "{title}"),
            ("source", wording.Source, "{date}"),
            ("based-on", wording.BasedOn, "{articles}"),
            ("caution", wording.Caution, "{caution}"),
        ];
        return
            from sentence in needed
            where !sentence.Text.Contains(sentence.Name)
            select Problem.Error(
                "missing-name", new Place(file), $"\"{sentence.Key}\" has lost {sentence.Name}.",
                $"Put {sentence.Name} back where it belongs in the sentence.");
    }
}
