namespace SeedGen.Mutation;

/// <summary>One change to the code.</summary>
/// <param name="Number">What the mutated assembly calls it.</param>
/// <param name="IsInField">True when it belongs to the value of a static field.</param>
/// <param name="File">The changed file, from the project's folder on, with slashes.</param>
/// <param name="Line">Where it begins, counted from one.</param>
/// <param name="Column">Where in the line, counted from one.</param>
/// <param name="Original">What stands there, in one line.</param>
/// <param name="Replacement">What it puts there, in one line.</param>
internal sealed record Mutant(int Number, bool IsInField, string File, int Line, int Column, string Original, string Replacement);
