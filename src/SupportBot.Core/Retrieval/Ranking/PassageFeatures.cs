namespace SupportBot.Core.Retrieval.Ranking;

/// <summary>What speaks for a passage, and against it, each from 0 to 1. The names are those of <c>ask --explain</c> and of the learnt weights.</summary>
public readonly record struct PassageFeatures
{
    /// <summary>So many of the last only set the passage beside other candidates: whether it answers they don't say.</summary>
    public const int Compared = 3;

    /// <summary>As <see cref="CopyTo"/> writes them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        nameof(Lexical), nameof(Coverage), nameof(Rest), nameof(Focus), nameof(Specificity), nameof(TitleSpecificity), nameof(Opening), nameof(List),
        nameof(Asked), nameof(AskedFit), nameof(AskedOdds), nameof(AskedLine), nameof(AskedVotes), nameof(Unanswered), nameof(UnansweredLine),
        nameof(UnansweredVotes), nameof(UnansweredChance), nameof(LacksEssential), nameof(OtherSide),
        nameof(WordShare), nameof(DocumentShare), nameof(Continuity),
    ];

    /// <summary>BM25 as a share of what a passage could score that repeats every term.</summary>
    public float Lexical { get; init; }

    /// <summary>How much of the question the passage has anywhere, by idf; an asked aspect counts where the heading is that aspect.</summary>
    public float Coverage { get; init; }

    /// <summary>The same of what is asked about the drugs, treatments and cell types that the question names.</summary>
    public float Rest { get; init; }

    /// <summary>How much of what the question is about stands in the title or headings, by idf.</summary>
    public float Focus { get; init; }

    /// <summary>How much of the innermost heading the question names, by idf.</summary>
    public float Specificity { get; init; }

    /// <summary>The same of the document's title.</summary>
    public float TitleSpecificity { get; init; }

    /// <summary>Whether the section says what the thing is, where nothing in particular is asked.</summary>
    public float Opening { get; init; }

    /// <summary>Whether the passage has a list, where one is asked for.</summary>
    public float List { get; init; }

    /// <summary>How well what members ask of the section is worded like the message, as a share of the section where it is most so.</summary>
    public float Asked { get; init; }

    /// <summary>The same as a share of what the message itself would score.</summary>
    public float AskedFit { get; init; }

    /// <summary>The odds that the message is one of what members ask of the section, as a share of the likeliest section's.</summary>
    public float AskedOdds { get; init; }

    /// <summary>How like the message that question of the section is which is most so.</summary>
    public float AskedLine { get; init; }

    /// <summary>Which share of the questions that the message is most like are the section's.</summary>
    public float AskedVotes { get; init; }

    /// <summary>How much more the message is worded like questions that no document answers; 0.5 where it is as much.</summary>
    public float Unanswered { get; init; }

    /// <summary>How like the message that question is which no document answers and which is most so; the same for every passage.</summary>
    public float UnansweredLine { get; init; }

    /// <summary>Which share of the questions that the message is most like no document answers; the same for every passage.</summary>
    public float UnansweredVotes { get; init; }

    /// <summary>The probability that no document answers a message in these words; the same for every passage.</summary>
    public float UnansweredChance { get; init; }

    /// <summary>Whether the passage lacks what the question can't do without.</summary>
    public float LacksEssential { get; init; }

    /// <summary>Whether it stands under another side of the thing, such as research, where one asks what it is.</summary>
    public float OtherSide { get; init; }

    /// <summary>BM25 of the question's words as they stand, as a share of the candidate's that has most of it.</summary>
    public float WordShare { get; init; }

    /// <summary>
    /// The same of all candidates of its document together, words that name documents counting more; 0 in small sets. Its weight isn't learnt: see
    /// <see cref="DocumentChoice"/>.
    /// </summary>
    public float DocumentShare { get; init; }

    /// <summary>How near it stands to what was read last. Its weight isn't learnt either.</summary>
    public float Continuity { get; init; }

    /// <summary>Each feature with its name.</summary>
    public IEnumerable<(string Name, float Value)> Named
    {
        get
        {
            var values = new float[Names.Count];
            CopyTo(values);
            return Names.Zip(values);
        }
    }

    public void CopyTo(Span<float> values)
    {
        ReadOnlySpan<float> own =
        [
            Lexical, Coverage, Rest, Focus, Specificity, TitleSpecificity, Opening, List,
            Asked, AskedFit, AskedOdds, AskedLine, AskedVotes, Unanswered, UnansweredLine, UnansweredVotes, UnansweredChance, LacksEssential, OtherSide,
            WordShare, DocumentShare, Continuity,
        ];
        own.CopyTo(values);
    }
}
