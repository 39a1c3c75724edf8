using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tool;

/// <summary>A schema and the folder whose corpus it describes.</summary>
/// <param name="Folder">Full path of the folder.</param>
/// <param name="Schema">The schema.</param>
internal sealed record LoadedSchema(string Folder, CorpusSchema Schema)
{
    /// <summary>What reading an article needs of it, prepared once.</summary>
    public PreparedSettings Settings { get; } = new(Schema.Settings);

    /// <summary>What it says of single articles, prepared once.</summary>
    public PreparedEntries Entries { get; } = new(Schema.Articles);

    /// <summary>
    /// The name by which the schema speaks of a file: the path below the schema's folder. A file elsewhere (the schema was
    /// named on the command line) goes by its path below the folder that was named with it.
    /// </summary>
    public string NameOf(InputFile file)
    {
        string below = Path.GetRelativePath(Folder, file.Path).Replace('\\', '/');
        return below.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(below) ? file.RelativePath : below;
    }
}

/// <summary>Finds and reads schemas, each once.</summary>
/// <param name="problems">Takes what is wrong with them.</param>
internal sealed class SchemaFiles(ProblemLines problems)
{
    private readonly Dictionary<string, LoadedSchema?> _byFile = [];

    /// <summary>The nearest schema file at or above the folder of <paramref name="path"/>; null when there is none.</summary>
    public static string? Nearest(string path)
    {
        for (string? folder = Path.GetDirectoryName(Path.GetFullPath(path)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (In(folder) is { } file) return file;
        }

        return null;
    }

    /// <summary>The schema file of <paramref name="folder"/>; null when it has none.</summary>
    public static string? In(string folder) => new[] { CorpusFolder.SchemaFileName, CorpusFolder.ShortSchemaFileName }
        .Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>Reads <paramref name="file"/>; null, and the reason reported, when it holds no usable schema.</summary>
    public LoadedSchema? Read(string file)
    {
        if (_byFile.TryGetValue(file, out LoadedSchema? known)) return known;
        return _byFile[file] = TextOf(file) is { } text ? Read(new SourceFile(file, text)) : null;
    }

    private LoadedSchema? Read(SourceFile file)
    {
        SchemaResult result = SchemaReader.Read(file);
        problems.Write(result.Problems, result.Schema?.Fragments ?? default);
        return result.Schema is { } schema ? new(Path.GetDirectoryName(Path.GetFullPath(file.Path))!, schema) : null;
    }

    private string? TextOf(string file)
    {
        string? text = null;
        problems.Reading(file, () =>
        {
            if (File.Exists(file)) text = File.ReadAllText(file);
            else problems.Write(file, "there is no such schema");
        });
        return text;
    }
}
