using SeedGen.Extraction.Corpus.Reading;

namespace SeedGen.Tool;

/// <summary>A schema or a seed of a corpus.</summary>
/// <param name="Path">Where it is, as the user named it or the folder it was found in.</param>
/// <param name="RelativePath">The same from the folder of its schema, with forward slashes.</param>
/// <param name="FullPath">Its full path.</param>
internal sealed record CorpusFile(string Path, string RelativePath, string FullPath);

/// <summary>Finds the corpora in folders, each once, with the files of each.</summary>
internal sealed class CorpusFiles
{
    // Paths as they were found, by full paths.
    private readonly SortedDictionary<string, string> _schemas = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _seeds = new(StringComparer.Ordinal);
    private readonly List<string> _unreadable = [];

    // What a folder may hold.
    private enum Place
    {
        // Files of other kinds and for other ends.
        Other,

        // Articles, if any: the user named the folder, or it is called as the build calls it.
        Seeds,

        // A schema in it or above it.
        Corpus,
    }

    /// <summary>The schemas in ordinal order of their paths.</summary>
    public IReadOnlyList<CorpusFile> Schemas =>
        [.. _schemas.Select(static schema => new CorpusFile(schema.Value, CorpusFolder.SchemaFileName, schema.Key))];

    /// <summary>Folders that could not be looked into.</summary>
    public IReadOnlyList<string> Unreadable => _unreadable;

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
        string owner = new SchemaScope(_schemas.Keys).Locate(schema.FullPath)!.SchemaPath;
        return owner == schema.FullPath ? null : owner;
    }

    /// <summary>
    /// The files that belong to the corpus of <paramref name="schema"/>, in ordinal order of their paths.
    /// </summary>
    public IEnumerable<CorpusFile> SeedsOf(CorpusFile schema)
    {
        SchemaScope scope = new(_schemas.Keys);
        foreach ((string full, string path) in _seeds)
        {
            if (scope.Locate(full) is not { } place || place.SchemaPath != schema.FullPath) continue;
            yield return new CorpusFile(path, place.RelativePath, full);
        }
    }

    /// <summary>The files that lie where articles do, and belong to no corpus.</summary>
    public IEnumerable<CorpusFile> Orphans()
    {
        // Where there is no corpus at all, no file is beside one.
        if (_schemas.Count == 0) yield break;
        SchemaScope scope = new(_schemas.Keys);
        foreach ((string full, string path) in _seeds)
        {
            if (scope.Locate(full) is null && SchemaFiles.Nearest(path) is null)
                yield return new CorpusFile(path, Path.GetFileName(path), full);
        }
    }

    // True when a schema was found. Build output holds copies of corpora: outside of one, it is not looked into.
    private bool AddFolder(string root)
    {
        bool isFound = false;
        FolderWalk<Place> walk = new(root, Place.Seeds);
        while (walk.Next() is { } folder)
        {
            try
            {
                isFound |= AddFolder(walk, folder);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                _unreadable.Add(folder.Here);
            }
        }

        return isFound;
    }

    private bool AddFolder(FolderWalk<Place> walk, WalkedFolder<Place> folder)
    {
        string[] names = [.. Directory.EnumerateFiles(folder.Here).Select(static file => Path.GetFileName(file))];
        Place place = PlaceOf(folder, names);
        foreach (string name in names)
        {
            string path = Path.Combine(folder.Path, name);
            if (CorpusFolder.IsSchema(name)) _schemas[Path.GetFullPath(path)] = path;
            else if (place != Place.Other && CorpusFolder.IsSeed(name)) _seeds[Path.GetFullPath(path)] = path;
        }

        walk.Enter(folder, place, name => place == Place.Corpus || !IsBuildOutput(name));
        return place == Place.Corpus;
    }

    private static Place PlaceOf(WalkedFolder<Place> folder, string[] names)
    {
        if (folder.State == Place.Corpus || Array.Exists(names, CorpusFolder.IsSchema)) return Place.Corpus;
        if (Path.GetFileName(folder.RealPath) == "seeds") return Place.Seeds;
        return Projects.IsIn(folder.Here, names) ? Place.Other : folder.State;
    }

    private static bool IsBuildOutput(string name) => name is "bin" or "obj" or "node_modules" || name.StartsWith('.');
}
