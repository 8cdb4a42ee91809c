using System.Collections.Immutable;
using SupportBot.Core.Content;
using SupportBot.Core.Dialogs.State;

namespace SupportBot.Core.Dialogs.Steps;

/// <summary>One step of a dialog. Each kind is a file in this folder, and a line in <see cref="StepKinds"/>.</summary>
public abstract record Step(string Id, Place Place)
{
    /// <summary>Where it may lead.</summary>
    public abstract IReadOnlyList<StepLink> Links { get; }

    /// <summary>Our own words in it, choices apart.</summary>
    public virtual IEnumerable<DialogText> Texts => [];

    /// <summary>The passage that it quotes.</summary>
    public virtual DialogText? Passage => null;

    /// <summary>Texts in which values may stand: <see cref="Texts"/>, and what is looked up.</summary>
    public virtual IEnumerable<DialogText> Filled => Texts;

    /// <summary>The value that decides where it leads.</summary>
    public virtual DialogText? DecidesBy => null;

    /// <summary>The list that it shows.</summary>
    public virtual DialogText? Shows => null;

    /// <summary>What can be picked.</summary>
    public virtual IReadOnlyList<Choice> Choices => [];

    /// <summary>Whether it waits for the member.</summary>
    public virtual bool IsQuestion => false;

    /// <summary>How it looks in a drawing.</summary>
    public abstract StepDrawing Drawing { get; }

    /// <summary>Where it may lead once these values are known.</summary>
    /// <param name="values">A value may be <see cref="AnyText"/>.</param>
    public virtual IEnumerable<StepLink> LinksWith(ImmutableArray<DialogValue> values) => Links;

    /// <summary>Does it.</summary>
    /// <returns>The step that follows in the dialog that is then under way; null where the talk waits or is over.</returns>
    internal abstract string? Run(DialogRun run);

    /// <summary>Stands in checks for whatever a member may type.</summary>
    public const string AnyText = "\u0000";
}
