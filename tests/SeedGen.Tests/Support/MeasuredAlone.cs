namespace SeedGen.Tests.Support;

/// <summary>Tests that measure time run after all others and one at a time, so that no other test slows them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredAlone
{
    public const string Name = "measured alone";
}
