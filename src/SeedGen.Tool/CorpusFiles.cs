using SeedGen.Extraction.Corpus;

namespace SeedGen.Tool;

/// <summary>A schema or a seed of a corpus.</summary>
/// <param name="Path">Where it is, as the user named it or the folder it was found in.</param>
/// <param name="RelativePath">The same from the folder of its schema, with forward slashes.</param>
internal sealed record CorpusFile(string Path, string RelativePath);

/// <summary>Finds the corpora in folders, each once, with the files of each.</summary>
internal sealed class CorpusFiles
{
    private readonly SortedDictionary<string, string> _schemas = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _seeds = new(StringComparer.Ordinal);

    /// <summary>The schemas in ordinal order of their paths.</summary>
    public IReadOnlyList<CorpusFile> Schemas =>
        [.. _schemas.Values.Select(static path => new CorpusFile(path, CorpusFolder.SchemaFileName))];

    /// <summary>
    /// Adds the corpora at and below <paramref name="path"/>; where there are none, the whole one that the path is a
    /// part of. False when there is none either.
    /// </summary>
    public bool Add(string path)
    {
        if (!Directory.Exists(path) && !File.Exists(path)) return false;
        string folder = Directory.Exists(path) ? path : Path.GetDirectoryName(path) ?? "";
        if (folder is "." or "./" or ".\\") folder = "";
        if (AddFolder(folder)) return true;
        string inside = Path.Combine(folder, CorpusFolder.SchemaFileName);
        return SchemaFiles.Nearest(inside) is { } above
            && AddFolder(Path.GetRelativePath(".", Path.GetDirectoryName(above)!));
    }

    /// <summary>The schema that makes a corpus of the folder of <paramref name="schema"/>; null when this one does.</summary>
    public string? OwnerOfFolder(CorpusFile schema)
    {
        string own = Path.GetFullPath(schema.Path);
        string owner = new SchemaScope(_schemas.Keys).Locate(own)!.SchemaPath;
        return owner == own ? null : owner;
    }

    /// <summary>
    /// The files that belong to the corpus of <paramref name="schema"/>, in ordinal order of their paths.
    /// </summary>
    public IEnumerable<CorpusFile> SeedsOf(CorpusFile schema)
    {
        SchemaScope scope = new(_schemas.Keys);
        string own = Path.GetFullPath(schema.Path);
        foreach ((string full, string path) in _seeds)
        {
            if (scope.Locate(full) is not { } place || place.SchemaPath != own) continue;
            yield return new CorpusFile(path, place.RelativePath);
        }
    }

    // True when a schema was found. Build output holds copies of corpora: outside of one, it is not looked into.
    private bool AddFolder(string root)
    {
        bool isFound = false;
        Stack<(string Folder, bool IsInCorpus)> folders = new([(root, false)]);
        while (folders.TryPop(out (string Folder, bool IsInCorpus) next))
        {
            string here = next.Folder.Length == 0 ? "." : next.Folder;
            string[] names = [.. Directory.EnumerateFiles(here).Select(static file => Path.GetFileName(file))];
            bool isInCorpus = next.IsInCorpus || Array.Exists(names, CorpusFolder.IsSchema);
            isFound |= isInCorpus;
            foreach (string name in isInCorpus ? names : [])
            {
                string file = Path.Combine(next.Folder, name);
                if (CorpusFolder.IsSchema(name)) _schemas[Path.GetFullPath(file)] = file;
                else if (CorpusFolder.IsSeed(name)) _seeds[Path.GetFullPath(file)] = file;
            }

            foreach (string folder in Directory.EnumerateDirectories(here))
            {
                string name = Path.GetFileName(folder);
                if (isInCorpus || !IsBuildOutput(name)) folders.Push((Path.Combine(next.Folder, name), isInCorpus));
            }
        }

        return isFound;
    }

    private static bool IsBuildOutput(string name) => name is "bin" or "obj" or "node_modules" || name.StartsWith('.');
}
