namespace SupportBot.Core.Routing.Learning;

/// <summary>A lesson, or a sentence of it.</summary>
/// <param name="Lesson">Its number.</param>
/// <param name="End">Behind its last feature, among those of its <see cref="LessonSlice"/>.</param>
internal readonly record struct LessonPart(int Lesson, bool IsSentence, int End);
