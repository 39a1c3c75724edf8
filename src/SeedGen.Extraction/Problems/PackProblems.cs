namespace SeedGen.Extraction.Problems;

/// <summary>What the build itself says of a seed that it can't pack. Linked into the build task, which knows no other rule.</summary>
internal static class PackProblems
{
    public const string UnreadableId = "SEED9006";

    public const string Unreadable = "'{0}' can't be read; see that it exists and is a text file";

    public const string NotUtf8Id = "SEED9007";

    public const string NotUtf8 = "'{0}' is not UTF-8: byte {1}, which is 0x{2}, can't stand there; save the file as UTF-8";
}
