using SeedGen.Benchmarks.Articles;

namespace SeedGen.Benchmarks.Builds;

/// <summary>A project, built as on a terminal by processes that nothing has warmed up.</summary>
/// <param name="folder">Its folder.</param>
internal sealed class Project(string folder)
{
    private int _edits;

    /// <summary>Its folder.</summary>
    public string Folder { get; } = folder;

    /// <summary>A build from nothing, packages aside.</summary>
    public Measured Cold()
    {
        foreach (string output in (string[])["bin", Path.Combine("obj", "Debug")])
        {
            if (Directory.Exists(Path.Combine(Folder, output))) Directory.Delete(Path.Combine(Folder, output), recursive: true);
        }

        return Build();
    }

    /// <summary>A build with nothing to do.</summary>
    public Measured Again() => Build();

    /// <summary>A build after one article was edited, or the program where there are no articles.</summary>
    public Measured Edited()
    {
        _edits++;
        string article = Path.Combine(Workshop.SeedsOf(Folder), MadeArticle.NameOf(0) + ".md");
        if (File.Exists(article)) File.WriteAllText(article, $"{MadeArticle.Text(0)}\nIt was edited {_edits} times.\n");
        else File.AppendAllText(Path.Combine(Folder, "Program.cs"), $"// {_edits}\n");
        return Build();
    }

    private Measured Build() => ProcessMeter.Run(Folder, "dotnet", "build", "-v:quiet", "-nologo", "-tl:off");
}
