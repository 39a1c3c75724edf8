namespace SeedGen.Tests.Support;

/// <summary>A test against annotated data; skipped unless SEEDGEN_GOLD names their folder and SEEDGEN_ORIGINALS the articles'.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GoldFactAttribute : FactAttribute
{
    public GoldFactAttribute()
    {
        if (Folder is null) Skip = "SEEDGEN_GOLD is not set";
        else if (OriginalsFactAttribute.Folder is null) Skip = "SEEDGEN_ORIGINALS is not set";
    }

    /// <summary>The folder of the annotated data, or null.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable("SEEDGEN_GOLD") is { Length: > 0 } path ? path : null;
}
