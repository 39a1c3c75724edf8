namespace SeedGen.Tests.Support;

/// <summary>A test over the original articles; skipped unless SEEDGEN_ORIGINALS names their folder.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OriginalsFactAttribute : FactAttribute
{
    public OriginalsFactAttribute()
    {
        if (Folder is null) Skip = "SEEDGEN_ORIGINALS is not set";
    }

    /// <summary>The folder of the original articles, or null.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable("SEEDGEN_ORIGINALS") is { Length: > 0 } path ? path : null;
}
