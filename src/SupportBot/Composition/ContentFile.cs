using SupportBot.Core.Content;
using SupportBot.Ingestion.Yaml;

namespace SupportBot.Composition;

<<<<<<< HEAD
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
=======
/// <summary>A YAML file of the dialogs' folder.</summary>
internal static class ContentFile
{
    /// <returns>Null where it can't be read; the problems tell why.</returns>
    public static T? Read<T>(string file, Func<ContentNode, List<Problem>, T> bind, List<Problem> problems) where T : class
    {
        try
        {
            return bind(YamlTree.Parse(File.ReadAllText(file), file), problems);
>>>>>>> start
        }
        catch (ContentException exception)
        {
            problems.AddRange(exception.Problems);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
<<<<<<< HEAD
            problems.Add(Problem.Error("unreadable-file", new Place(file), exception.Message, "See that the file is there and can be read, or correct Dialogs:Path."));
        }
        return null;
    }
=======
            problems.Add(Unreadable(file, exception));
        }
        return null;
    }

    public static Problem Unreadable(string file, Exception exception) =>
        Problem.Error("unreadable-file", new Place(file), exception.Message, "See that the file is there and can be read, or correct Dialogs:Path.");
>>>>>>> start
}
