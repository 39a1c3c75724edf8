namespace SeedGen.Extraction.Actors;

/// <summary>A fixed set of words that is asked without copying the word; case and a closing stop do not matter.</summary>
internal sealed class WordSet
{
    private readonly Dictionary<int, string[]> _words;

    /// <summary>The words of a list with blanks or line ends between them.</summary>
    public WordSet(string words) => _words = words
        .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .GroupBy(static word => Letters.Hash(word.AsSpan()))
        .ToDictionary(static group => group.Key, static group => group.ToArray());

    /// <summary>True when <paramref name="word"/> is one of them.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length > 1 && word[word.Length - 1] == '.') word = word.Slice(0, word.Length - 1);
        if (!_words.TryGetValue(Letters.Hash(word), out string[]? words)) return false;
        foreach (string known in words)
        {
            if (word.Equals(known.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
