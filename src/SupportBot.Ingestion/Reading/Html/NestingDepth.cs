using AngleSharp.Dom;
using SupportBot.Core.Content;

namespace SupportBot.Ingestion.Reading.Html;

/// <summary>Refuses pages whose elements are nested so deep that going through them could exhaust the stack.</summary>
internal static class NestingDepth
{
    private const int Deepest = 400;

    /// <exception cref="ContentException">An element lies deeper.</exception>
    public static void Check(IElement root, string file)
    {
        var depth = 0;
        for (var element = root.FirstElementChild; element is not null;)
        {
            if (++depth > Deepest)
                throw new ContentException([Problem.Error("too-deep", new Place(file),
                    "The page's elements are nested too deep to be read.",
                    "Copy the text of the page into a plain text file instead.")]);
            if (element.FirstElementChild is { } child)
            {
                element = child;
                continue;
            }
            while (element is not null && element != root && element.NextElementSibling is null)
            {
                element = element.ParentElement;
                depth--;
            }
            if (element is null || element == root) return;
            element = element.NextElementSibling;
            depth--;
        }
    }
}
