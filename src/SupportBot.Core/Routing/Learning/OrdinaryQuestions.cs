using SupportBot.Core.Content;
using SupportBot.Core.Retrieval.Asked;

namespace SupportBot.Core.Routing.Learning;

/// <summary>
/// Which of the questions that members ask of the documents are harmless: all of a section, unless a sure phrase hears one of them. Where one asks in so
/// many words "how long do I have", the others ask it in other words, and nobody has said which.
/// </summary>
public static class OrdinaryQuestions
{
    public static IReadOnlyList<LocatedText> Of(IReadOnlyList<AskedGroup> answered, IReadOnlyList<SafetyRoute> routes)
    {
        var heard = answered.AsParallel().Where(group => group.Questions.Any(IsHeard)).Select(group => group.Name).ToHashSet();
        return
        [
            .. answered.Where(group => !heard.Contains(group.Name)).SelectMany(
                group => group.Questions.Select(question => new LocatedText(question, new Place(group.Name)))),
        ];

        bool IsHeard(string question) => MessageWords.Of(question) is var words && routes.Any(route => route.IsEmergency(words) || route.HasPhrase(words));
    }
}
