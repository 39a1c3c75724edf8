using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SeedGen.Testing;

/// <summary>Reads a folder of seeds into what a compiler would hand to the generator.</summary>
internal static class SeedFolder
{
    /// <summary>Where the seeds seem to lie, so that nothing generated can depend on where they do.</summary>
    public const string Root = "/seeds/";

    private static readonly string[] Extensions = [".txt", ".md", ".jsonl"];

    /// <summary>The folder itself, or the nearest one of that name at or above the test's output folder.</summary>
    public static string Find(string folder)
    {
        if (Path.IsPathRooted(folder) && Directory.Exists(folder)) return folder;
        for (DirectoryInfo? above = new(AppContext.BaseDirectory); above is not null; above = above.Parent)
        {
            string candidate = Path.Combine(above.FullName, folder);
            if (Directory.Exists(candidate)) return candidate;
        }

        throw new DirectoryNotFoundException($"There is no folder \"{folder}\" at or above {AppContext.BaseDirectory}.");
    }

    /// <summary>The files that the package's default items pick up, in ordinal order.</summary>
    public static ImmutableArray<AdditionalText> Read(string folder)
    {
        int prefix = folder.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Length + 1;
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(IsSeed)
            .Select(path => new SeedText(Root + path.Substring(prefix).Replace('\\', '/'), path))
            .OrderBy(static text => text.Path, StringComparer.Ordinal)
            .ToImmutableArray<AdditionalText>();
    }

    private static bool IsSeed(string path) =>
        Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
        || string.Equals(Path.GetFileName(path), "seedgen.yaml", StringComparison.OrdinalIgnoreCase)
        || string.Equals(Path.GetFileName(path), "seedgen.yml", StringComparison.OrdinalIgnoreCase);

    private sealed class SeedText(string path, string file) : AdditionalText
    {
        public override string Path => path;

        // From the bytes, as the compiler does it: the checksum of the text is that of the file.
        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            using FileStream stream = File.OpenRead(file);
            return SourceText.From(stream, Encoding.UTF8, SourceHashAlgorithm.Sha256);
        }
    }
}
