namespace SupportBot.Core.Answers;

/// <summary>A piece of a passage's body that can be quoted alone: a sentence, or a list with the line that leads into it.</summary>
public readonly record struct TextUnit(int Start, int End, bool IsList)
{
    public string In(string body) => body[Start..End];
}
