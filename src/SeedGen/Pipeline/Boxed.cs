namespace SeedGen.Pipeline;

/// <summary>
/// A struct that goes from step to step as an object. A cold compiler makes the driver's code anew for each kind of struct that
/// it meets, and for each of the tuples that they are combined to; all objects share what others have used before.
/// </summary>
/// <typeparam name="T">The struct.</typeparam>
/// <param name="Value">Its value.</param>
internal sealed record Boxed<T>(T Value)
    where T : struct;
