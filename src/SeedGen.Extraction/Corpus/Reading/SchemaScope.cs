namespace SeedGen.Extraction.Corpus.Reading;

/// <summary>Where a file belongs.</summary>
/// <param name="SchemaPath">The nearest schema, as the build names it.</param>
/// <param name="RelativePath">The file's path from the schema's folder, forward slashes.</param>
public sealed record SeedPlace(string SchemaPath, string RelativePath);

/// <summary>All schemas of a build, to find the one that a file belongs to.</summary>
public sealed class SchemaScope
{
    private readonly Dictionary<string, string> _schemaByFolder = new(StringComparer.Ordinal);

    /// <summary>The schemas at <paramref name="paths"/>, in any order, as the build names them.</summary>
    public SchemaScope(IEnumerable<string> paths)
    {
        // Of two in one folder, the first in ordinal order makes the corpus.
        foreach (string path in paths.OrderByDescending(static path => path, StringComparer.Ordinal))
            _schemaByFolder[CorpusPath.FolderOf(CorpusPath.Normalise(path))] = path;
    }

    /// <summary>
    /// The place of the file at <paramref name="path"/>; null when there is no schema at or above its folder.
    /// </summary>
    public SeedPlace? Locate(string path)
    {
        string normal = CorpusPath.Normalise(path);
        string folder = CorpusPath.FolderOf(normal);
        while (true)
        {
            if (_schemaByFolder.TryGetValue(folder, out string? schema))
                return new SeedPlace(schema, folder.Length == 0
                    ? normal.TrimStart('/')
                    : normal.Substring(folder.Length + 1));
            if (folder.Length == 0) return null;
            folder = CorpusPath.FolderOf(folder);
        }
    }
}
