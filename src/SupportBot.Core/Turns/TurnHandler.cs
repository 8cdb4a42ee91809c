using SupportBot.Core.Answers;
using SupportBot.Core.Commands;
using SupportBot.Core.Routing;
using SupportBot.Core.Turns.Stages;

namespace SupportBot.Core.Turns;

/// <summary>One turn, start to end: safety first, then the stages in their order; the first that has a reply gives it.</summary>
public sealed class TurnHandler(SafetyRouter safety, IReadOnlyList<CommandWords> commands, Answerer answerer, Wording wording, AnswerOptions options) : ITurnHandler
{
    private readonly SafetyFirst _safety = new(safety);

    private readonly ITurnStage[] _stages =
    [
        new EmptyStage(wording),
        new CommandStage([new HelpCommand()], commands),
        new QuestionStage(answerer, wording, options),
    ];

    public TurnResult Handle(ConversationState state, Turn turn) => _safety.Handle(state, turn, Answer);

    public TurnResult Welcome(ConversationState state) =>
        state.Welcomed
            ? new TurnResult(new Reply(Route.SmallTalk, []), state)
            : new TurnResult(Prompts.SmallTalk(wording, wording.Welcome), state with { Welcomed = true });

    private TurnResult Answer(ConversationState state, Turn turn) => _stages.Select(stage => stage.Handle(state, turn)).OfType<TurnResult>().First();
}
