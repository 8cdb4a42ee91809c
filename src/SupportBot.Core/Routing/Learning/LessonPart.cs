namespace SupportBot.Core.Routing.Learning;

/// <summary>A lesson, or a sentence of it, as its features without repetition.</summary>
/// <param name="Lesson">Its number.</param>
internal readonly record struct LessonPart(int Lesson, bool IsSentence, ulong[] Features);
