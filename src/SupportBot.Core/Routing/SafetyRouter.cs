using System.Buffers;
using SupportBot.Core.Commands;
using SupportBot.Core.Routing.Learning;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Routing;

/// <summary>
/// Looks at every message first: is this a person in danger? Hears sure phrases, and what is learnt from examples; answers with words and numbers
/// from the content files only.
/// </summary>
/// <param name="learnt">What was learnt; null, or of null, where phrases must do. Waited for by the first message.</param>
/// <param name="offered">Whole messages that the bot itself offers to say: of these, mistyped or polite too, only phrases make an alarm.</param>
public sealed class SafetyRouter(
    IEnumerable<SafetyRoute> routes, Helplines helplines, Lazy<RouteModel?>? learnt = null, IEnumerable<string>? offered = null, Politeness? politeness = null)
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?\n…");

    private static readonly char[] ClauseEnds = ['.', '!', '?', '\n', '…', ',', ';', ':', '–', '—', '('];

    /// <summary>So few words say little: alone they count only when they are this likely.</summary>
    private const int FewWords = 2;

    private const float SureFewWords = 0.7f;

    /// <summary>A few more need to be this likely; less is a hint.</summary>
    private const int RatherFewWords = 3;

    private const float SureRatherFewWords = 0.6f;

    /// <summary>Whoever asks something ordinary at the end is answered, unless the rest is this likely.</summary>
    private const float SureBesideQuestion = 0.75f;

    /// <summary>A route that has a line for a hint yields to a lower one with so many times its odds, where it is only learnt.</summary>
    private const float FarLikelier = 12;

    /// <summary>From this likelihood on it yields to none: giving up one's medicine goes with despair.</summary>
    private const float SureBesideOthers = 0.4f;

    private readonly PhraseBook<string> _offered = Book(offered ?? [], politeness ?? Politeness.None);

    private readonly SafetyRoute[] _routes = [.. routes.OrderByDescending(route => route.Priority)];

    private readonly SpacedLetters _spaced = new(routes.SelectMany(route => route.PhraseWords));

    /// <summary>What to say to the message; null where it is harmless.</summary>
    /// <param name="offeredNow">More words that the bot offers at this moment.</param>
    internal Alarm? Hear(Turn turn, IEnumerable<string>? offeredNow = null)
    {
        turn = Plain(turn);
        var message = MessageWords.Of(turn.Text);
        if (message.Length == 0) return null;
        Span<float> scores = stackalloc float[_routes.Length];
        scores.Clear();
        if (!IsOffered(message, offeredNow ?? [])) ScoreWithoutExceptions(turn.Text, message, scores);
        if (message.Length <= FewWords) KeepSure(scores);

        Alarm? first = null;
        for (var at = 0; at < _routes.Length; at++)
            if (Hear(_routes[at], message, scores[at], IsOutdone(at, scores), turn, first) is { } alarm) first = alarm;
        return first;
    }

    /// <summary>The state and the reply with which the talk stays with the person; null where it needn't, or the message asks something of its own.</summary>
    /// <param name="anyWords">Whether any message gets it.</param>
    internal TurnResult? StayWith(ConversationState state, Turn turn, bool anyWords)
    {
        if (Staying(state.Care) is not { Stay: { } stay } route) return null;
        if (!anyWords && !stay.IsAllOf(MessageWords.Of(Plain(turn).Text))) return null;
        return Say(route, route.Route, stay.AnyLine(state.Care.Said), state, turn);
    }

    /// <summary>The same for what people often say afterwards, after a hint too.</summary>
    internal TurnResult? LineFor(ConversationState state, Turn turn)
    {
        if (RouteOf(state.Care) is not { Stay: { } stay } route) return null;
        if (stay.LineFor(MessageWords.Of(Plain(turn).Text), state.Care.Said) is not { } line) return null;
        return Say(route, state.Care.Turns == 0 ? Route.SmallTalk : route.Route, line, state, turn);
    }

    /// <summary>Whether the message is only what people often say after the route's reply.</summary>
    internal bool IsExpected(Care care, Turn turn) => Staying(care)?.Stay is { } stay && stay.Expects(MessageWords.Of(Plain(turn).Text));

    /// <summary>What the first answer since the route's reply begins with; null where nothing is.</summary>
    internal string? ReminderFor(Care care) => Staying(care) is { Stay: { Reminder: { } reminder } stay } && care.Turns == stay.Turns ? reminder : null;

    private TurnResult Say(SafetyRoute route, Route replies, (int Said, string Text) line, ConversationState state, Turn turn) =>
        new(new Reply(replies, route.Say(line.Text, Numbers(turn))), state with { Care = state.Care with { Said = line.Said } });

    private SafetyRoute? Staying(Care care) => care.Turns == 0 ? null : RouteOf(care);

    private SafetyRoute? RouteOf(Care care) => Array.Find(_routes, route => route.Route.Id == care.Route);

    /// <summary>A second route adds its line where it has one; else the higher one speaks alone.</summary>
    private Alarm? Hear(SafetyRoute route, string[] message, float score, bool isOutdone, Turn turn, Alarm? higher)
    {
        var isEmergency = route.IsEmergency(message);
        var isSaid = isEmergency || route.HasPhrase(message);
        var isSure = isSaid || (!isOutdone && IsSure(route, message, score, turn));
        if (!isSure && (score < route.HintFrom || route.Hint is null)) return null;
        if (higher is null or { Kind: AlarmKind.Hint } && isSure)
        {
            var kind = route.StopsAll ? AlarmKind.Stop : AlarmKind.Lead;
            var alarm = new Alarm(route, kind, route.Reply(message, isEmergency, Numbers(turn)))
            {
                IsEmergency = isEmergency,
                Likelihood = isSaid ? 1 : score,
                Fainter = route.Hint is null ? null : Hint(route, turn),
            };
            return higher is null ? alarm : alarm with { Parts = [.. higher.Parts, .. alarm.Parts], Also = [higher.Route.Route] };
        }
        if (higher is null) return Hint(route, turn);
        if (route.Hint is null) return higher with { IsOnlyOne = false };
        return higher with { Parts = [.. higher.Parts, .. route.SayHint(Numbers(turn))], Also = [.. higher.Also, route.Route] };
    }

    private Alarm Hint(SafetyRoute route, Turn turn) => new(route, AlarmKind.Hint, route.SayHint(Numbers(turn)));

    /// <summary>Whether a lower route is far likelier, and this one has its line all the same.</summary>
    private bool IsOutdone(int at, ReadOnlySpan<float> scores)
    {
        if (_routes[at].Hint is null || scores[at] >= SureBesideOthers) return false;
        for (var lower = at + 1; lower < scores.Length; lower++)
            if (scores[lower] >= _routes[lower].SureFrom && Odds(scores[lower]) > FarLikelier * Odds(scores[at])) return true;
        return false;
    }

    private static float Odds(float likelihood) => likelihood / (1 - likelihood);

    /// <summary>By what is learnt alone.</summary>
    private bool IsSure(SafetyRoute route, string[] message, float score, Turn turn)
    {
        if (score < route.SureFrom || message.Length <= RatherFewWords && score < SureRatherFewWords) return false;
        return route.Hint is null || score >= SureBesideQuestion || !EndsHarmlessly(route, turn.Text);
    }

    /// <summary>Whether the message ends with a question that is harmless by itself.</summary>
    private bool EndsHarmlessly(SafetyRoute route, string text)
    {
        var asked = text.TrimEnd();
        if (!asked.EndsWith('?')) return false;
        var start = asked.AsSpan(0, asked.Length - 1).LastIndexOfAny(SentenceEnds) + 1;
        if (start == 0) return false;
        Span<float> scores = stackalloc float[_routes.Length];
        scores.Clear();
        Score(asked[start..], scores);
        return scores[Array.IndexOf(_routes, route)] < route.SureFrom && !route.HasAnyPhrase(asked[start..]);
    }

    private Turn Plain(Turn turn) => turn with { Text = _spaced.Join(turn.Text) };

    private bool IsOffered(string[] message, IEnumerable<string> offeredNow) =>
        _offered.Find(message) is not null || offeredNow.Any(offer => MessageWords.Of(offer).AsSpan().SequenceEqual(message));

    private Func<IReadOnlyList<string>, IReadOnlyList<Helpline>> Numbers(Turn turn) => resources => helplines.For(resources, turn.Locale);

    private static PhraseBook<string> Book(IEnumerable<string> phrases, Politeness politeness)
    {
        var book = new PhraseBook<string>(politeness);
        foreach (var phrase in phrases) book.Add(phrase, phrase);
        return book;
    }

    private static void KeepSure(Span<float> scores)
    {
        foreach (ref var score in scores)
            if (score < SureFewWords) score = 0;
    }

    /// <summary>Where a route has an exception, what stands around it is looked at.</summary>
    private void ScoreWithoutExceptions(string text, string[] message, Span<float> scores)
    {
        Score(text, scores);
        Span<float> around = stackalloc float[_routes.Length];
        for (var at = 0; at < _routes.Length; at++)
        {
            if (scores[at] == 0 || _routes[at].WithoutExceptions(message) is null) continue;
            around.Clear();
            Score(AroundExceptions(_routes[at], text), around);
            scores[at] = Math.Min(scores[at], around[at]);
        }
    }

    /// <summary>Clause by clause: a few words beside an exception ("I'd like …") belong to it.</summary>
    private static string AroundExceptions(SafetyRoute route, string text) => string.Join(
        ". ",
        text.Split(ClauseEnds)
            .Select(clause => MessageWords.Of(clause))
            .Select(clause => route.WithoutExceptions(clause) is not { } rest ? clause : rest.Length > RatherFewWords ? rest : [])
            .Where(clause => clause.Length > 0)
            .Select(clause => string.Join(' ', clause)));

    /// <summary>How likely the message is one for each of the routes.</summary>
    private void Score(string text, Span<float> scores)
    {
        if (learnt?.Value is not { } model) return;
        Span<float> byLabel = stackalloc float[model.Routes.Count + 1];
        model.Score(text, byLabel);
        for (var at = 0; at < _routes.Length; at++)
            if (model.Label(_routes[at].Route.Id) is > 0 and var label) scores[at] = byLabel[label];
    }
}
