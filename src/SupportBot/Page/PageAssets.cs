using Microsoft.AspNetCore.StaticAssets;

namespace SupportBot.Page;

/// <summary>The page's files by their plain path, with the path that has their content's fingerprint: that one may be cached forever.</summary>
internal sealed class PageAssets(IReadOnlyDictionary<string, string> paths)
{
    public const string Bundle = "webchat.js";

    /// <summary>
    /// From bin/, too, files are served compressed as the build left them; else they would be packed again for every request, without making them smaller.
    /// </summary>
    public static readonly KeyValuePair<string, string?>[] AsBuilt = [KeyValuePair.Create<string, string?>("ReloadStaticAssetsAtRuntime", "false")];

    /// <summary>Not brought by npm when the program was built: then there is no chat page.</summary>
    public bool HasBundle => paths.ContainsKey(Bundle);

    public string this[string path] => "/" + paths[path];

    public IEnumerable<string> Modules =>
        paths.Keys.Where(
            path => path.StartsWith("chat/", StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static PageAssets Of(IEndpointRouteBuilder endpoints) => new(endpoints.DataSources
        .SelectMany(source => source.Endpoints)
        .Select(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>())
        .OfType<StaticAssetDescriptor>()
        .Select(asset => (asset.Route, Label: asset.Properties.FirstOrDefault(property => property.Name == "label")?.Value))
        .Where(asset => asset.Label is not null)
        .DistinctBy(asset => asset.Label)
        .ToDictionary(asset => asset.Label!, asset => asset.Route));
}
