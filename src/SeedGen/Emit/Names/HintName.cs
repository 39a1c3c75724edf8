using System.Text;
using SeedGen.Extraction;

namespace SeedGen.Emit.Names;

/// <summary>Names of generated files: short, safe on every file system, unique ignoring case.</summary>
internal static class HintName
{
    private const int LongestPrefix = 80;

    /// <summary>
    /// The start of the names of a corpus' files, from its namespace and entry class. Each file adds a word that tells what
    /// is in it, the first one too: otherwise the files of <c>A.B</c> could meet those of <c>A.B.Types</c>.
    /// </summary>
    public static string Prefix(string @namespace, string corpus)
    {
        bool isNamed = @namespace == corpus || @namespace.EndsWith("." + corpus, StringComparison.Ordinal);
        string full = isNamed ? @namespace : @namespace + "." + corpus;
        var safe = new StringBuilder(full.Length);
        bool changed = full.Length > LongestPrefix;
        foreach (char c in full)
        {
            if (c == '@') continue;
            bool keep = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_';
            changed |= !keep;
            if (keep && safe.Length < LongestPrefix) safe.Append(c);
        }

        return changed ? $"{safe.ToString().Trim('.')}_{StableHash.Hex(full)}" : safe.ToString();
    }
}
