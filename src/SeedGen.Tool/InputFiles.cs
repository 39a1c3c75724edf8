using SeedGen.Extraction.Corpus.Reading;

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
    /// <param name="path">What the user named.</param>
    /// <param name="problems">Takes the folders that can't be looked into; the others are all the same.</param>
    public static IEnumerable<InputFile> Find(string path, ProblemLines problems)
    {
        if (File.Exists(path)) return [new InputFile(path, Path.GetFileName(path))];
        if (!Directory.Exists(path)) return [];
        return FilesBelow(path, problems)
            .Where(CorpusFolder.IsSeed)
            .Select(file => new InputFile(file, Path.GetRelativePath(path, file).Replace('\\', '/')))
            .OrderBy(static file => file.RelativePath, StringComparer.Ordinal);
    }

    private static List<string> FilesBelow(string root, ProblemLines problems)
    {
        List<string> files = [];
        FolderWalk<bool> walk = new(root, default);
        while (walk.Next() is { } folder)
        {
            try
            {
                files.AddRange(Directory.EnumerateFiles(folder.Path));
                walk.Enter(folder, default, static _ => true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problems.WriteUnreadable(folder.Path);
            }
        }

        return files;
    }
}
