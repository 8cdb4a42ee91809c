using System.Globalization;
using System.Net;

namespace SupportBot.Evaluation.Report;

/// <summary>Markup that is whole: what is put into it as text is escaped, what is markup itself is not.</summary>
internal readonly record struct Html(string Markup)
{
    public static readonly Html Nothing = new("");

    public static Html Of(FormattableString markup) => new(markup.ToString(Escaping.Instance));

    public static Html Join(IEnumerable<Html> pieces) => new(string.Join('\n', pieces.Select(piece => piece.Markup)));

    public override string ToString() => Markup;

    /// <summary>Numbers are written with a point, as SVG needs them.</summary>
    private sealed class Escaping : IFormatProvider, ICustomFormatter
    {
        public static readonly Escaping Instance = new();

        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : CultureInfo.InvariantCulture.GetFormat(formatType!);

        public string Format(string? format, object? arg, IFormatProvider? formatProvider) => arg switch
        {
            Html html => html.Markup,
            double number => number.ToString(format ?? "0.##", CultureInfo.InvariantCulture),
            IFormattable value => WebUtility.HtmlEncode(value.ToString(format, CultureInfo.InvariantCulture)),
            _ => WebUtility.HtmlEncode(arg?.ToString() ?? ""),
        };
    }
}
