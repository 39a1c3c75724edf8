namespace SeedGen.Extraction;

/// <summary>Paths as text: they are compared as the build names them, and no file is ever asked.</summary>
internal static class CorpusPath
{
    /// <summary>
    /// <paramref name="path"/> with forward slashes and without <c>.</c>, <c>..</c> and doubled slashes.
    /// </summary>
    public static string Normalise(string path)
    {
        string slashed = path.Replace('\\', '/');
        if (!NeedsWork(slashed)) return slashed;

        // A leading slash, or two of them on a share, is part of the name.
        int root = 0;
        while (root < slashed.Length && root < 2 && slashed[root] == '/') root++;
        List<string> segments = [];
        foreach (string segment in slashed.Substring(root).Split('/'))
        {
            if (segment is "" or ".") continue;
            bool canGoUp = segments.Count > 0 && segments[segments.Count - 1] != "..";
            if (segment != ".." || (!canGoUp && root == 0)) segments.Add(segment);
            else if (canGoUp) segments.RemoveAt(segments.Count - 1);
        }

        return new string('/', root) + string.Join("/", segments);
    }

    /// <summary>The folder of a normalised path; empty when it names none.</summary>
    public static string FolderOf(string path)
    {
        int slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path.Substring(0, slash);
    }

    /// <summary>The file's name without its folder and its extension.</summary>
    public static string NameOf(string path)
    {
        string name = path.Substring(path.LastIndexOf('/') + 1);
        int stop = name.LastIndexOf('.');
        return stop > 0 ? name.Substring(0, stop) : name;
    }

    /// <summary>True for a file that holds one article a line.</summary>
    public static bool HoldsLines(string path) => HasExtension(path, ".jsonl");

    /// <summary>True when the path ends so, in whatever case.</summary>
    public static bool HasExtension(string path, string extension) =>
        path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private static bool NeedsWork(string path)
    {
        if (path.Contains("//")) return true;
        int start = 0;
        while (start <= path.Length)
        {
            int end = path.IndexOf('/', start);
            if (end < 0) end = path.Length;
            int length = end - start;
            if (length is 1 or 2 && path[start] == '.' && path[end - 1] == '.') return true;
            start = end + 1;
        }

        return false;
    }
}
