namespace SupportBot.Tests.Samples;

/// <summary>For tests that use what a process has only one of: the console, the environment, the heap.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "Alone";
}
