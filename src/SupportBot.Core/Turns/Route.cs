namespace SupportBot.Core.Turns;

/// <summary>What a reply mainly did. <see cref="Id"/> is the name in logs and in the batch format, for example <c>no_answer</c>.</summary>
public readonly record struct Route(string Id)
{
    public static readonly Route Answer = new("answer");
    public static readonly Route NoAnswer = new("no_answer");
    public static readonly Route SmallTalk = new("small_talk");
    public static readonly Route Dialog = new("dialog");
    public static readonly Route Command = new("command");

    public override string ToString() => Id;
}
