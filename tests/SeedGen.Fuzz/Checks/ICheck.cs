using SeedGen.Fuzz.Inputs;

namespace SeedGen.Fuzz.Checks;

/// <summary>Tries something on inputs by their numbers. Used by one thread.</summary>
internal interface ICheck
{
    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The input of a number, to show.</summary>
    public FuzzInput InputOf(long number);

    /// <summary>What is wrong with the outcome; null when nothing is. An exception is wrong, too.</summary>
    public string? FaultOf(long number);
}
