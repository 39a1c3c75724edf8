using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Schema.Naming;

/// <summary>
/// Takes names for the same where there is a way to write them in an article by which both are found: a word in small letters
/// may open a sentence ("the Bank", "The Bank"), and headlines shout ("BANK"), but short words keep their case ("US", "us"). An
/// apostrophe may have any form, and a blank as long as it likes.
/// </summary>
internal sealed class NameCase : IEqualityComparer<string>
{
    private const int LongestKept = 3;

    private NameCase()
    {
    }

    /// <summary>The only one.</summary>
    public static NameCase Comparer { get; } = new();

    /// <inheritdoc/>
    public bool Equals(string? x, string? y) => ReferenceEquals(x, y) || (x is not null && y is not null && Folded(x) == Folded(y));

    /// <inheritdoc/>
    public int GetHashCode(string obj) => StringComparer.Ordinal.GetHashCode(Folded(obj));

    private static string Folded(string name)
    {
        string[] words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        char[] folded = string.Join(" ", words).ToCharArray();
        for (int i = 0; i < folded.Length; i++) folded[i] = Apostrophes.Straight(folded[i]);
        for (int start = 0; start < folded.Length;)
        {
            int end = start;
            while (end < folded.Length && !IsBetween(folded[end])) end++;
            int last = end - start > LongestKept ? end : Math.Min(end, start + 1);
            for (int i = start; i < last; i++) folded[i] = char.ToLowerInvariant(folded[i]);
            start = end + 1;
        }

        return new(folded);
    }

    private static bool IsBetween(char c) => c == '-' || char.IsWhiteSpace(c);
}
