namespace SupportBot.Core.Routing.Learning;

/// <summary>A text that is like another.</summary>
/// <param name="Likeness">The cosine of both, 0 to 1; 0 where there is no such text.</param>
/// <param name="Text">Its number.</param>
internal readonly record struct NearText(float Likeness, int Text)
{
    /// <summary>What nobody has of all votes: where no text is much like the other, none has a large share.</summary>
    public const float Nobody = 0.02f;

    /// <summary>What it counts for where the nearest texts vote: twice as like counts four times.</summary>
    public float Vote => Likeness * Likeness;
}
