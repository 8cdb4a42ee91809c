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
        Stack<(IElement Element, int Depth)> open = new([(root, 0)]);
        while (open.TryPop(out var at))
        {
            if (at.Depth > Deepest)
                throw new ContentException([Problem.Error("too-deep", new Place(file),
                    "The page's elements are nested too deep to be read.",
                    "Copy the text of the page into a plain text file instead.")]);
            foreach (var child in at.Element.ChildNodes.OfType<IElement>()) open.Push((child, at.Depth + 1));
        }
    }
}
