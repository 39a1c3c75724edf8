using System.Runtime.CompilerServices;

namespace SeedGen.Tests.Snapshots;

/// <summary>Keeps the real Verify from opening a diff tool on a machine without a screen.</summary>
internal static class VerifySetup
{
    [ModuleInitializer]
    public static void Initialize() => DiffEngine.DiffRunner.Disabled = true;
}
