using SeedGen.Extraction;

namespace SeedGen.Benchmarks.Articles;

/// <summary>The texts that are measured, with the schema they are read by.</summary>
internal static class SeedTexts
{
    /// <summary>Knows the fields of the made articles that are not built in.</summary>
    public static SourceFile Schema { get; } = new("seedgen.yaml", """
        seedgen: 1
        article:
          fields:
            author: { type: string }
            tags: { type: list, items: string }

        """);

    /// <summary>Made articles from number zero on.</summary>
    public static IReadOnlyList<SourceFile> Make(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new SourceFile(MadeArticle.NameOf(i) + ".md", MadeArticle.Text(i)))];

    /// <summary>The articles of a folder.</summary>
    public static IReadOnlyList<SourceFile> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(static path => Path.GetExtension(path) is ".md" or ".txt")
            .Order(StringComparer.Ordinal)
            .Select(static path => new SourceFile(path, File.ReadAllText(path))),
    ];

    /// <summary>Writes made articles and their schema to a folder.</summary>
    public static void Write(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Schema.Path), Schema.Text);
        foreach (SourceFile file in Make(count)) File.WriteAllText(Path.Combine(folder, file.Path), file.Text);
    }
}
