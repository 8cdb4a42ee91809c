using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Core.Dialogs;
using SupportBot.Core.Dialogs.Checks;
using SupportBot.Core.Tests.Samples;
using SupportBot.Ingestion.Yaml;

namespace SupportBot.Core.Tests.Dialogs;

public sealed class DialogCheckTests
{
    [Fact]
    public void A_sound_dialog_has_no_problem() => Assert.Empty(Check("""
        id: a
        title: Sound
        version: 1
        about: All well.
        start: which
        steps:
          which: { ask: Which?, choices: [ { text: Fear, set: { part: fear }, next: show }, { text: Sleep, set: { part: sleep }, next: show } ] }
          show: { passage: "coping#{part}", say: "On {part}:", next: note }
          note: { ask: What else?, collect: notes, next: list }
          list: { list: notes, empty: which, next: over }
          over: { branch: part, cases: { fear: done }, else: which }
          done: { end: }
        """));

    [Fact]
    public void Everything_that_can_not_be_read_is_told_with_its_line() => Assert.Equal(
        """
        a.yaml:1: error missing-key: "version" is missing. Add a line "version: …".
        a.yaml:1: error wrong-number: "version" should be a whole number. Write for example "version: 80".
        a.yaml:3: error unknown-key: "abuot" is not known here. Use one of: id, title, version, about, also, start, steps.
        a.yaml:6: error no-choices: There is nothing to pick, and nowhere to put what the member types. Add "choices", or "collect" or "remember" with a name.
        a.yaml:7: error missing-next: The choice "One" leads nowhere. Give it a "next" with the id of a step, or give the step one "next" for all its choices.
        a.yaml:8: error unknown-kind: What the step "what" does can't be seen. Give it one of: ask, passage, search, branch, list, add, go, end, say, set, remember.
        a.yaml:9: error wrong-shape: The step "bare" says nothing. Write for example: { say: Hello., next: the-next-step }
        a.yaml:10: error missing-key: "next" is missing. Add a line "next: …".
        a.yaml:10: error unknown-key: "nxt" is not known here. Use one of: say, next.
        a.yaml:11: error missing-next: After the member's own words nothing follows. Add "next" with the id of a step.
        """.ReplaceLineEndings("\n"),
        Lines(Bind("""
            id: a
            title: Broken
            abuot: Nothing.
            start: ask
            steps:
              ask: { ask: Which? }
              choices: { ask: Which?, choices: [ { text: One } ] }
              what: { sya: Hello, next: ask }
              bare: Hello
              say: { say: Hello, nxt: ask }
              note: { ask: What?, collect: notes }
            """).Problems));

    [Fact]
    public void Everything_that_leads_nowhere_is_told_with_its_line() => Assert.Equal(
        """
        a.yaml: error wrong-id: The id is "b" and the file's name "a". Write "id: a", or rename the file to b.yaml.
        a.yaml:5: error unknown-step: There is no step "begin". Write one of: ask, pass, over, list, odd.
        a.yaml:7: error unknown-step: There is no step "nowhere". Write one of: ask, pass, over, list, odd.
        a.yaml:8: error missing-passage: There is no passage "coping#fears". Write one of: coping#fear, coping#sleep.
        a.yaml:9: error unknown-dialog: There is no dialog "elsewhere". Write one of: b.
        a.yaml:10: error uncollected-list: Nothing is ever put on the list "notes". Give a step "collect: notes", or correct the name.
        a.yaml:11: error unset-value: Nothing sets "who". Give a choice "set: { who: … }", or correct the name.
        a.yaml:11: error unset-value: Nothing sets "who". Give a choice "set: { who: … }", or correct the name.
        """.ReplaceLineEndings("\n"),
        Lines(Check("""
            id: b
            title: Astray
            version: 1
            about: Nothing.
            start: begin
            steps:
              ask: { ask: Which?, choices: [ { text: One, next: nowhere }, { text: Two, next: pass } ] }
              pass: { passage: coping#fears, next: over }
              over: { go: elsewhere, next: list }
              list: { list: notes, next: odd }
              odd: { search: "what of {who}", say: "Of {who}:", next: ask, none: ask }
            """).Where(problem => problem.Severity == Severity.Error)));

    [Fact]
    public void A_loop_without_a_question_is_found_across_dialogs()
    {
        var problems = Check(
            """
            id: a
            title: One
            version: 1
            about: One.
            start: say
            steps:
              say: { say: Hello., next: ask }
              ask: { ask: Again?, choices: [ { text: Yes please, next: over } ] }
              over: { say: Over., next: go }
              go: { go: b, next: over }
            """,
            """
            id: b
            title: Two
            version: 1
            start: say
            steps:
              say: { say: Hello., next: done }
              done: { end: Done. }
            """);

        Assert.Equal(
            """
            a.yaml:9: error endless-loop: These steps lead back to each other and ask nothing: over, go. Put a step with "ask" between them, or let one of them lead on.
            b.yaml:6: error endless-loop: These steps lead back to each other and ask nothing: say, done. Put a step with "ask" between them, or let one of them lead on.
            """.ReplaceLineEndings("\n"),
            Lines(problems));
    }

    [Fact]
    public void A_passage_is_checked_for_just_the_values_that_its_name_can_hold_by_then()
    {
        var problems = Check(
            """
            id: a
            title: Values
            version: 1
            about: Values.
            start: what
            steps:
              what: { ask: What?, choices: [ { text: Fear, set: { part: fear }, next: go }, { text: Sleep, set: { part: sleeping }, next: go }, { text: Other, next: go } ] }
              go: { go: b, next: own }
              own: { ask: Or which?, remember: part, next: go }
            """,
            """
            id: b
            title: Part
            version: 1
            start: known
            steps:
              known: { branch: part, cases: { "": done }, else: quote }
              quote: { passage: "coping#{part}", next: done }
              done: { end: }
            """);

        Assert.Equal(
            """
            b.yaml:7: error missing-passage: There is no passage "coping#sleeping". Write one of: coping#fear, coping#sleep.
            b.yaml:7: error unsure-passage: A member's own words can't name a passage. Use values that choices set.
            """.ReplaceLineEndings("\n"),
            Lines(problems));
    }

    [Fact]
    public void A_value_that_is_missing_on_one_way_is_found()
    {
        var problems = Check("""
            id: a
            title: Ways
            version: 1
            about: Ways.
            start: ask
            steps:
              ask: { ask: Who?, choices: [ { text: Me, set: { who: me } } ], next: hello }
              hello: { say: "Hello {who}.", next: name }
              name: { ask: Your name?, remember: name, next: bye }
              bye: { say: "Bye {name}.", next: done }
              done: { end: Bye. }
              lost: { say: Nobody hears this., next: done }
            """);

        Assert.Equal(
            """
            a.yaml:8: error unset-value: On a way to this step, nothing has set {who} yet. Set it on every way here ("skip" is one of them), or branch by it before.
            a.yaml:10: error unset-value: On a way to this step, nothing has set {name} yet. Set it on every way here ("skip" is one of them), or branch by it before.
            a.yaml:12: warning unreached-step: Nobody comes to the step "lost". Let another step lead to it, or take it away.
            """.ReplaceLineEndings("\n"),
            Lines(problems));
    }

    [Fact]
    public void Choices_and_titles_that_can_be_mixed_up_are_told()
    {
        var problems = Check(
            """
            id: a
            title: Sleep
            version: 1
            about: One.
            start: ask
            steps:
              ask:
                ask: Which?
                next: ask
                choices:
                  - { text: Talk to a nurse, also: [nurse] }
                  - { text: The ward, also: [NURSE!, help] }
                  - { text: Talk to a nurst }
                  - { text: "?!" }
            """,
            """
            id: b
            title: Rest
            version: 1
            about: Two.
            also: [sleep]
            start: ask
            steps:
              ask: { ask: Which?, next: ask, remember: what }
            """,
            """
            id: c
            title: Nobody goes here
            version: 1
            start: done
            steps:
              done: { end: Done. }
            """);

        Assert.Equal(
            """
            a.yaml:12: error duplicate-choice: "nurse" picks "Talk to a nurse" and "The ward". Take the words away from one of the two.
            a.yaml:13: warning alike-choices: "Talk to a nurse" and "Talk to a nurst" are so alike that one misspelt could be the other. Use words that differ more.
            a.yaml:14: error no-words: There are no words here. Write some, or take the line away.
            b.yaml:5: error title-clash: "sleep" asks for the dialog "Sleep" as well. Change it here, or in a.yaml.
            c.yaml: warning unreached-dialog: Nobody comes to this dialog. Give it an "about", so that members can ask for it, or let another dialog go to it.
            """.ReplaceLineEndings("\n"),
            Lines(problems));
    }

    private static IReadOnlyList<Problem> Check(params IReadOnlyList<string> files)
    {
        var dialogs = files.Select((text, at) => Bind(text, $"{(char)('a' + at)}.yaml")).ToList();
        Assert.All(dialogs, bound => Assert.Empty(bound.Problems));
        var passages = SampleCorpus.Analyzed.Passages;
        return DialogCheck.Run([.. dialogs.Select(bound => bound.Dialog)], new PassageNames(passages));
    }

    private static (Dialog Dialog, List<Problem> Problems) Bind(string text, string file = "a.yaml")
    {
        List<Problem> problems = [];
        return (DialogBinder.Bind(YamlTree.Parse(text, file), problems), problems);
    }

    private static string Lines(IEnumerable<Problem> problems) => string.Join(
        '\n',
        problems.OrderBy(problem => problem.Place.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Place.Line)
            .ThenBy(problem => problem.Rule, StringComparer.Ordinal));
}
