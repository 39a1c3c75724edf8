namespace SeedGen.Tool;

/// <summary>Paths without links in them.</summary>
internal static class RealPath
{
    // As many as Linux follows in one path.
    private const int MostLinks = 40;

    /// <summary>The full path of what <paramref name="path"/> leads to.</summary>
    /// <exception cref="IOException">Links in it lead to each other for ever.</exception>
    public static string Of(string path)
    {
        string full = Path.GetFullPath(path.Length == 0 ? "." : path);
        string real = Path.GetPathRoot(full)!;
        Stack<string> left = new();
        Push(left, full[real.Length..]);
        int links = 0;
        while (left.TryPop(out string? name))
        {
            string next = name == ".." ? Path.GetDirectoryName(real) ?? real : Path.Combine(real, name);
            if (new DirectoryInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks) throw new IOException($"too many links lead to '{path}'");
            string root = Path.GetPathRoot(target) ?? "";
            if (root.Length > 0) real = root;
            Push(left, target[root.Length..]);
        }

        return real;
    }

    private static void Push(Stack<string> left, string path)
    {
        foreach (string name in path.Split('/', Path.DirectorySeparatorChar).Reverse())
        {
            if (name is not ("" or ".")) left.Push(name);
        }
    }
}
