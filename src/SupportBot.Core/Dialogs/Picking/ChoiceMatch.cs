using SupportBot.Core.Dialogs.Steps;

namespace SupportBot.Core.Dialogs.Picking;

/// <summary>Which choice a message picks.</summary>
/// <param name="IsAmbiguous">Whether it fits several as well.</param>
internal readonly record struct ChoiceMatch(Choice? Choice, bool IsAmbiguous = false)
{
    public static ChoiceMatch None => default;

    /// <summary>The only one of these; ambiguous where there are several.</summary>
    public static ChoiceMatch Only(IReadOnlyList<Choice> fitting) => fitting switch
    {
        [] => None,
        [var one] => new(one),
        _ => new(null, IsAmbiguous: true),
    };
}
