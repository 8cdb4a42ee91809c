using SupportBot.Core.Content;
using SupportBot.Core.Dialogs.Steps;

namespace SupportBot.Core.Dialogs;

/// <summary>A guided talk, as one file under <c>dialogs/&lt;language&gt;</c> describes it.</summary>
/// <param name="Id">The file's name without its ending.</param>
/// <param name="Version">Raised when the dialog changes so much that a talk in the middle of it has to begin anew.</param>
/// <param name="About">One line for lists of dialogs; null where it is only a part of others.</param>
/// <param name="Also">Words by which a member may ask for it, beside the title.</param>
/// <param name="Start">The id of the step that it begins with.</param>
/// <param name="Steps">In the order of the file.</param>
/// <param name="File">With its path, for problems.</param>
public sealed record Dialog(
    string Id, DialogText Title, int Version, string? About, IReadOnlyList<DialogText> Also, StepLink Start, IReadOnlyList<Step> Steps, string File)
{
    private readonly Dictionary<string, Step> _byId = Steps.DistinctBy(step => step.Id).ToDictionary(step => step.Id);

    public Step? this[string id] => _byId.GetValueOrDefault(id);

    /// <summary>Whether members may ask for it.</summary>
    public bool IsListed => About is not null;

    public Place Place => new(File);

    public bool Equals(Dialog? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
