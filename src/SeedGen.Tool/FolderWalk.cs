namespace SeedGen.Tool;

/// <summary>A folder that a walk has come to.</summary>
/// <param name="Path">Where it is, as the user named it or the folder it was found in; empty for the current one.</param>
/// <param name="RealPath">The same without a link in it.</param>
/// <param name="State">What whoever walks knows of it.</param>
/// <typeparam name="T">The kind of that.</typeparam>
internal sealed record WalkedFolder<T>(string Path, string RealPath, T State)
{
    /// <summary>Its path for those who read it.</summary>
    public string Here => Path.Length == 0 ? "." : Path;
}

/// <summary>
/// Walks a folder and those below it, each once however many links lead to it: a link to a folder above would never end.
/// </summary>
/// <typeparam name="T">What the walk carries from a folder to those below.</typeparam>
internal sealed class FolderWalk<T>
{
    private readonly Stack<WalkedFolder<T>> _folders = new();

    // By its own name a folder is found before by a link.
    private readonly Queue<WalkedFolder<T>> _links = new();
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    /// <summary>A walk from <paramref name="root"/>, which may be empty for the current folder.</summary>
    public FolderWalk(string root, T state) => _folders.Push(new(root, RealPath.Of(root), state));

    /// <summary>The next folder; null at the end.</summary>
    public WalkedFolder<T>? Next()
    {
        while (_folders.TryPop(out WalkedFolder<T>? folder) || _links.TryDequeue(out folder))
        {
            if (_visited.Add(folder.RealPath)) return folder;
        }

        return null;
    }

    /// <summary>Leads the walk into those folders of <paramref name="folder"/> whose names are <paramref name="wanted"/>.</summary>
    public void Enter(WalkedFolder<T> folder, T state, Func<string, bool> wanted)
    {
        foreach (DirectoryInfo below in new DirectoryInfo(folder.Here).EnumerateDirectories())
        {
            if (!wanted(below.Name)) continue;
            string path = Path.Combine(folder.Path, below.Name);
            if (below.Attributes.HasFlag(FileAttributes.ReparsePoint)) _links.Enqueue(new(path, RealPath.Of(path), state));
            else _folders.Push(new(path, Path.Combine(folder.RealPath, below.Name), state));
        }
    }
}
