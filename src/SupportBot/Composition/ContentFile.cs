using SupportBot.Core.Content;
using SupportBot.Ingestion.Yaml;

namespace SupportBot.Composition;

/// <summary>A file of the dialogs' folder, read. What is wrong with it joins the problems; then there is nothing of it.</summary>
internal static class ContentFile
{
    public static T? Read<T>(string file, Func<ContentNode, List<Problem>, T?> bind, List<Problem> problems) where T : class =>
        ReadText(file, text => bind(YamlTree.Parse(text, file), problems), problems);

    public static T? ReadText<T>(string file, Func<string, T?> read, List<Problem> problems) where T : class
    {
        try
        {
            return read(File.ReadAllText(file));
        }
        catch (ContentException exception)
        {
            problems.AddRange(exception.Problems);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(Unreadable(file, exception));
        }
        return null;
    }

    public static Problem Unreadable(string file, Exception exception) =>
        Problem.Error("unreadable-file", new Place(file), exception.Message, "See that the file is there and can be read, or correct Dialogs:Path.");
}
