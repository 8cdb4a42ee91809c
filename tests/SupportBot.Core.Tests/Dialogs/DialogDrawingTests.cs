using SupportBot.Core.Dialogs;
using SupportBot.Core.Tests.Samples;

namespace SupportBot.Core.Tests.Dialogs;

public sealed class DialogDrawingTests
{
    private static readonly Dialog Dialog = SampleDialogs.Of("""
        id: a
        title: "A \"small\" talk"
        version: 1
        about: Small.
        start: ask
        steps:
          ask: { ask: "Which one of these would you <b>like</b> to hear more about today, or at another time that suits you better?", choices: [ { text: "Fear & sleep", next: quote }, { text: "`Rest`", next: quote }, { text: Bye, next: done } ] }
          quote: { passage: coping#fear, next: known }
          known: { branch: who, cases: { me: over }, else: done }
          over: { go: b, next: done }
          done: { end: }
        """);

    [Fact]
    public void A_dialog_is_drawn_with_its_steps_and_ways_and_nothing_in_it_is_read_as_notation() => Assert.Equal(
        """
        flowchart TD
          begin(("A #quot;small#quot; talk"))
          s0{{"Which one of these would you<br/>#lt;b#gt;like#lt;/b#gt; to hear more about<br/>today, or at another time …"}}
          s1[/"coping#35;fear"/]
          s2{"who?"}
          s3[["b"]]
          s4([" "])
          begin --> s0
          s0 -->|"Fear #amp; sleep<br/>'Rest'"| s1
          s0 -->|"Bye"| s4
          s1 --> s2
          s2 -->|"me"| s3
          s2 -->|"else"| s4
          s3 -->|"then"| s4

        """.ReplaceLineEndings("\n"),
        DialogDrawing.Of(Dialog));

    [Fact]
    public void All_dialogs_are_drawn_with_which_goes_to_which() => Assert.Equal(
        """
        flowchart LR
          d0(["A #quot;small#quot; talk"])
          d1["Part"]
          d0 --> d1

        """.ReplaceLineEndings("\n"),
        DialogDrawing.Of([Dialog, SampleDialogs.Of("{ id: b, title: Part, version: 1, start: done, steps: { done: { end: Bye. } } }")]));
}
