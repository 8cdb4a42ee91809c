using SupportBot.Core.Answers;
using SupportBot.Core.Commands;
using SupportBot.Core.Dialogs;
using SupportBot.Core.Dialogs.Commands;
using SupportBot.Core.Routing;
using SupportBot.Core.Turns.Stages;

namespace SupportBot.Core.Turns;

/// <summary>One turn, start to end: safety first, then the stages in their order; the first that has a reply gives it. A dialog under way is returned to.</summary>
public sealed class TurnHandler : ITurnHandler
{
    private readonly SafetyFirst _safety;
    private readonly Wording _wording;
    private readonly ITurnStage[] _stages;
    private readonly DialogReturn _dialogReturn;

    public TurnHandler(SafetyRouter safety, IReadOnlyList<CommandWords> commands, DialogSet dialogs, Answerer answerer, Wording wording, AnswerOptions options)
    {
        _safety = new SafetyFirst(safety);
        _wording = wording;
        var engine = new DialogEngine(dialogs, answerer, wording.Dialogs);
        _dialogReturn = new DialogReturn(engine, wording);
        _stages =
        [
            new EmptyStage(wording),
            new CommandStage([new HelpCommand(), new WhyCommand(answerer, wording), new RestCommand(answerer, wording), .. DialogCommands.Of(engine)], commands),
            new DialogStage(engine),
            new UnlessFollowUp(new DialogRequestStage(engine), answerer),
            new QuestionStage(answerer, wording, options),
        ];
    }

    public TurnResult Handle(ConversationState state, Turn turn) => _dialogReturn.After(_safety.Handle(state, turn, Answer), state);

    public TurnResult Welcome(ConversationState state) =>
        state.Welcomed
            ? new TurnResult(new Reply(Route.SmallTalk, []), state)
            : new TurnResult(Prompts.SmallTalk(_wording, _wording.Welcome), state with { Welcomed = true });

    private TurnResult Answer(ConversationState state, Turn turn) => _stages.Select(stage => stage.Handle(state, turn)).OfType<TurnResult>().First();
}
