using SupportBot.Core.Dialogs.Steps;

namespace SupportBot.Core.Dialogs.Picking;

/// <summary>Which choice a message picks.</summary>
/// <param name="IsAmbiguous">Whether it fits several as well.</param>
/// <param name="Other">Another choice, which the message names after this one; null where it names none.</param>
internal readonly record struct ChoiceMatch(Choice? Choice, bool IsAmbiguous = false, Choice? Other = null)
{
    public static ChoiceMatch None => default;

    public static ChoiceMatch Several => new(null, IsAmbiguous: true);

    public bool IsNone => Choice is null && !IsAmbiguous;
}
