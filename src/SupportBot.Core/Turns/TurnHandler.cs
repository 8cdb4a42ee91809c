using SupportBot.Core.Answers;
using SupportBot.Core.Commands;
using SupportBot.Core.Dialogs;
using SupportBot.Core.Dialogs.Commands;
using SupportBot.Core.PassingOn;
using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Routing;
using SupportBot.Core.SmallTalk;
using SupportBot.Core.Turns.Stages;

namespace SupportBot.Core.Turns;

/// <summary>
/// One turn, start to end: safety first, then the stages in their order; the first that has a reply gives it. A dialog under way is returned to.
/// </summary>
public sealed class TurnHandler : ITurnHandler
{
    private readonly SafetyFirst _safety;
    private readonly Wording _wording;
    private readonly ITurnStage[] _stages;
    private readonly DialogReturn _dialogReturn;
    private readonly Picks _picks;
    private readonly Redactor _redactor;

    public TurnHandler(
        SafetyRouter safety, Helplines helplines, Manners manners, DialogSet dialogs, SubjectWords subject, Answerer answerer, Wording wording,
        AnswerOptions options)
    {
        _wording = wording;
        var engine = new DialogEngine(dialogs, answerer, wording.Dialogs);
        _safety = new SafetyFirst(safety, engine.OfferedNow);
        _dialogReturn = new DialogReturn(engine, wording);
        var contact = new TalkToSomeoneCommand(manners.Contacts, helplines);
        _picks = new Picks(dialogs.Matcher);
        var redactor = _redactor = new Redactor(manners.Redaction, subject);
        var passOn = new PassOnReplies(redactor, manners.Commands);
        var remarks = new RemarkBook(manners.SmallTalk, manners.Politeness);
        var answering = new FeelingStage(new QuestionStage(answerer, wording, options), manners.Feelings, subject, answerer.TopicOf);
        _stages =
        [
            new EmptyStage(remarks, wording),
            new DialogChoiceStage(engine),
            new CommandStage(
                [
                    .. DialogCommands.Of(engine),
                    new HelpCommand(dialogs, answerer),
                    new WhyCommand(answerer, wording),
                    new RestCommand(answerer, wording),
                    contact,
                    new AboutContactCommand(contact, manners.Commands),
                    new StartOverCommand(wording),
                    new KeptCommand(manners.Times, wording.Times),
                    new ForgetMeCommand(),
                    new NotHelpedCommand(),
                    new PassOnCommand(passOn),
                    new SendCommand(),
                    new DontSendCommand(),
                ],
                manners.Commands,
                manners.Politeness),
            new OfferStage(passOn, redactor, manners.Commands, manners.Politeness),
            new DialogStage(engine),
            new SmallTalkStage(manners.SmallTalk, remarks, new TongueFinder(manners.Tongues, subject.Vocabulary), subject.Vocabulary, wording),
            new UnlessFollowUp(new DialogRequestStage(engine), answerer),
            new PassOnOffer(new AsideStage(answering, remarks, wording), passOn, redactor),
        ];
    }

    public TurnResult Handle(ConversationState state, Turn turn)
    {
        var meant = _picks.Meant(state, turn);
        return Picks.Keep(state, Offers.OfThisTurn(state, _dialogReturn.After(_safety.Handle(state, meant, Answer), state, meant)));
    }

    public TurnResult Welcome(ConversationState state, Venue venue = Venue.Elsewhere) =>
        state.Welcomed
            ? new TurnResult(new Reply(Route.SmallTalk, []), state)
            : new TurnResult(Prompts.SmallTalk(_wording, _wording.Welcome, _wording.Notice(venue)), state with { Welcomed = true });

    public TurnResult? Hear(ConversationState state, Turn turn) => _safety.Hear(state, turn);

    public string? Redact(string words) => _redactor.Redact(words);

    private TurnResult Answer(ConversationState state, Turn turn) => _stages.Select(stage => stage.Handle(state, turn)).OfType<TurnResult>().First();
}
