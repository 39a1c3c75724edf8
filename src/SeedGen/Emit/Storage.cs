namespace SeedGen.Emit;

/// <summary>Where the texts of a corpus are kept. What users see is the same.</summary>
internal enum Storage
{
    /// <summary>As literals in the generated code, which can be read by people.</summary>
    Inline,

    /// <summary>As a resource of the assembly, which the build packs; what was found in them is packed in literals.</summary>
    Embedded,
}
