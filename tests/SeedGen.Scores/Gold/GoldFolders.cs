namespace SeedGen.Scores.Gold;

/// <summary>The folders that hold the annotated data; a file counts from the first that has it.</summary>
/// <param name="folders">Their paths.</param>
internal sealed class GoldFolders(IReadOnlyList<string> folders)
{
    /// <summary>The path of <paramref name="file"/>; null when no folder has it.</summary>
    public string? Find(string file) => folders.Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
}
