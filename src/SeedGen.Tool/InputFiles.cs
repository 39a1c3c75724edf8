using SeedGen.Extraction.Corpus;

namespace SeedGen.Tool;

/// <summary>A file to read.</summary>
/// <param name="Path">Where it is, as the user named it or the folder it was found in.</param>
/// <param name="RelativePath">The same below the folder the user named, with forward slashes; the file's name when he named the file.</param>
internal sealed record InputFile(string Path, string RelativePath)
{
    /// <summary>True for a file with one article a line.</summary>
    public bool HoldsLines => CorpusFolder.HoldsLines(Path);
}

/// <summary>Turns the paths of the command line into files.</summary>
internal static class InputFiles
{
    /// <summary>
    /// The file at <paramref name="path"/>, or the articles in it and below when it is a folder, in ordinal order of their
    /// relative paths; nothing when there is neither.
    /// </summary>
    public static IEnumerable<InputFile> Find(string path)
    {
        if (File.Exists(path)) return [new InputFile(path, Path.GetFileName(path))];
        if (!Directory.Exists(path)) return [];
        return FilesBelow(path)
            .Where(CorpusFolder.IsSeed)
            .Select(file => new InputFile(file, Path.GetRelativePath(path, file).Replace('\\', '/')))
            .OrderBy(static file => file.RelativePath, StringComparer.Ordinal);
    }

    private static IEnumerable<string> FilesBelow(string root)
    {
        FolderWalk<bool> walk = new(root, default);
        while (walk.Next() is { } folder)
        {
            foreach (string file in Directory.EnumerateFiles(folder.Path)) yield return file;
            walk.Enter(folder, default, static _ => true);
        }
    }
}
