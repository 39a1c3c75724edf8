namespace SeedGen.Tool;

/// <summary>Which folders hold projects, as far as a folder shows it.</summary>
internal sealed class Projects
{
    private readonly Dictionary<string, string?> _byFolder = new(StringComparer.Ordinal);

    /// <summary>
    /// True when the files of a folder are those of a project, of a solution or of a repository, which are no seeds.
    /// </summary>
    public static bool IsIn(string folder, IEnumerable<string> files) =>
        files.Any(static file => IsProject(file) || HasExtension(file, ".sln") || HasExtension(file, ".slnx"))
        || Path.Exists(Path.Combine(folder, ".git"));

    /// <summary>The nearest folder with a C# project at or above <paramref name="folder"/>; null when there is none.</summary>
    public string? Nearest(string folder)
    {
        if (_byFolder.TryGetValue(folder, out string? known)) return known;
        string? found = Directory.EnumerateFiles(folder).Any(IsProject) ? folder
            : Path.GetDirectoryName(folder) is { } above ? Nearest(above)
            : null;
        return _byFolder[folder] = found;
    }

    private static bool IsProject(string file) => HasExtension(file, ".csproj");

    private static bool HasExtension(string file, string extension) => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
