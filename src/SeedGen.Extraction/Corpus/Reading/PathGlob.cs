namespace SeedGen.Extraction.Corpus.Reading;

/// <summary>
/// Patterns of paths: <c>?</c> is one character and <c>*</c> any number of them within a folder or file name, <c>**</c>
/// any number of folders. One that ends in the plain name of a folder, or in <c>/</c>, takes in all that is in it. Case counts.
/// Takes time proportional to pattern times path at worst.
/// </summary>
internal static class PathGlob
{
    /// <summary>True when the whole of <paramref name="path"/> is what <paramref name="pattern"/> describes.</summary>
    public static bool IsMatch(string pattern, string path)
    {
        string[] wanted = CorpusPath.Normalise(pattern).TrimEnd('/').Split('/');
        string last = wanted[wanted.Length - 1];
        bool isFolder = pattern.Length > 0 && pattern[pattern.Length - 1] is '/' or '\\' && last is not ("" or "**");
        bool mayNameFolder = isFolder || (last.Length > 0 && last.IndexOfAny(['*', '?']) < 0);
        string[] given = CorpusPath.Normalise(path).Split('/');
        int w = 0;
        int g = 0;
        int star = -1;
        int retry = 0;
        while (g < given.Length)
        {
            if (w == wanted.Length && mayNameFolder) return true;
            if (w < wanted.Length && wanted[w] == "**")
            {
                star = w++;
                retry = g;
            }
            else if (w < wanted.Length && IsSegment(wanted[w], given[g]))
            {
                w++;
                g++;
            }
            else if (star >= 0)
            {
                w = star + 1;
                g = ++retry;
            }
            else return false;
        }

        while (w < wanted.Length && wanted[w] == "**") w++;
        return w == wanted.Length && !isFolder;
    }

    private static bool IsSegment(string pattern, string name)
    {
        int p = 0;
        int n = 0;
        int star = -1;
        int retry = 0;
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                retry = n;
            }
            else if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == name[n]))
            {
                p++;
                n++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++retry;
            }
            else return false;
        }

        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }
}
