using System.Text.RegularExpressions;

namespace SeedGen.Mutation;

/// <summary>A part of the code, and the tests that are to hold it.</summary>
/// <param name="Project">The project that was mutated.</param>
/// <param name="Files">A pattern for the paths of its files, from the project's folder on.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Tests">The namespaces of its tests.</param>
/// <param name="Output">Where its results are kept.</param>
internal sealed record Room(string Project, string Files, string Namespace, IReadOnlyList<string> Tests, string Output)
{
    /// <summary>True for a file of the room.</summary>
    /// <param name="path">From the project's folder on, with slashes.</param>
    public bool Holds(string path) => Regex.IsMatch(path, Files, RegexOptions.CultureInvariant);
}
