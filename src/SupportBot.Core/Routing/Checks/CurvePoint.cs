namespace SupportBot.Core.Routing.Checks;

/// <param name="Found">The share of examples that are heard, 0 to 1.</param>
/// <param name="FalseAlarms">The share of harmless messages that are heard, 0 to 1.</param>
/// <param name="AskedAlarms">The share of what members ask of the documents that is, 0 to 1.</param>
public readonly record struct CurvePoint(double Found, double FalseAlarms, double AskedAlarms = 0);
