namespace SeedGen.Tests.Support;

/// <summary>A test of what may not be read; skipped for whoever may read all, and where files have no such permissions.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "files have no Unix permissions here";
        else if (Environment.IsPrivilegedProcess) Skip = "a privileged user may read every file";
    }
}
