using SupportBot.Core.Answers;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Commands;

/// <summary>Quotes the sections of the last answer as a whole.</summary>
internal sealed class RestCommand(Answerer answerer, Wording wording) : ICommand
{
    public string Id => "show-rest";

    public TurnResult Run(CommandWords words, ConversationState state, Turn turn)
    {
        var passages = state.LastAnswer.Quoted.SelectMany(answerer.Sections.ByReference).Select(number => answerer.Corpus.Passages[number]).ToList();
        if (passages.Count == 0) return Says(words.Reply);
        if (state.LastAnswer.IsWhole) return Says(wording.NoMore);
        return new TurnResult(
            new Reply(Route.Command, [.. passages.Select(passage => new QuotedPart(new Quotation(passage, passage.Body)))])
            {
                Passages = [.. passages.Select(passage => new FoundPassage(passage, passage.Body, Score: 1))],
                Confidence = 1,
            },
            state with { LastAnswer = state.LastAnswer with { IsWhole = true } });

        TurnResult Says(string said) => new(new Reply(Route.Command, [new SaidPart(said)]) { Suggestions = words.Suggestions }, state);
    }
}
