namespace SeedGen.Extraction;

/// <summary>Paths for messages, which must not differ from machine to machine.</summary>
internal static class RelativePath
{
    /// <summary>
    /// The path of the file <paramref name="to"/> from the folder of the file <paramref name="from"/>; its folder and name
    /// alone when they share no folder.
    /// </summary>
    public static string Between(string from, string to)
    {
        string[] origin = CorpusPath.Normalise(from).Split('/');
        string[] target = CorpusPath.Normalise(to).Split('/');
        int shared = 0;
        while (shared < Math.Min(origin.Length, target.Length) - 1 && origin[shared] == target[shared]) shared++;
        return shared == 0
            ? string.Join("/", target.Skip(target.Length - 2))
            : string.Concat(Enumerable.Repeat("../", origin.Length - 1 - shared)) + string.Join("/", target.Skip(shared));
    }
}
