namespace SeedGen.Extraction;

/// <summary>Where a resolved value comes from.</summary>
public enum Basis : byte
{
    /// <summary>The text says it outright.</summary>
    Stated,

    /// <summary>The schema gives it; it wins over every rule.</summary>
    Schema,

    /// <summary>A rule concluded it from what stands around it.</summary>
    Inferred,
}
