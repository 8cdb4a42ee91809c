using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.FrontMatter;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Checks.Rules;

internal sealed class UnknownKey : IDocumentRule
{
    public string Name => "unknown-key";

    public IEnumerable<Problem> Check(RawDocument raw, Document document) =>
        raw.FrontMatter is { } frontMatter
            ? FrontMatterKeys.Unknown(frontMatter).Select(unknown => Of(unknown.Key, unknown.Known))
            : [];

    private Problem Of(TextNode key, IReadOnlyList<string> known) => Problem.Warning(Name, key.Place,
        $"\"{key.Value}\" is not a detail that is read.",
        NearestKey.Of(key.Value!, known) is { } nearest ? $"Did you mean \"{nearest}\"?" : $"Use one of these: {string.Join(", ", known)}.");
}
