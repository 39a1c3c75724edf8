using System.Globalization;

namespace SeedGen.Tests.Snapshots;

/// <summary>How Verify names a snapshot's file.</summary>
internal static class SnapshotNames
{
    /// <summary>A theory's arguments: <c>name=value</c>, joined by low lines.</summary>
    public static string Parameters(IEnumerable<(string Name, object? Value)> parameters) => string.Join(
        "_",
        parameters.Select(static parameter =>
            $"{parameter.Name}={Convert.ToString(parameter.Value, CultureInfo.InvariantCulture) ?? "null"}"));
}
