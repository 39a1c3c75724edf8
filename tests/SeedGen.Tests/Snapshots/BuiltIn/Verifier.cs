using System.Runtime.CompilerServices;

namespace VerifyXunit;

/// <summary>
/// Stands in for Verify where its packages can't be restored: the same calls over the same <c>.verified</c> files, so that
/// the tests are the same sources under both.
/// </summary>
internal static class Verifier
{
    /// <summary>Compares <paramref name="target"/> with what was verified for the calling test.</summary>
    public static SettingsTask Verify(
        string target, string extension, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        new(target, extension, sourceFile, method);
}
