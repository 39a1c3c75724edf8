using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>A fixed set of words that is asked without copying the word; case and a closing stop do not matter.</summary>
internal sealed class WordSet
{
    private readonly WordTable<bool> _words = new();

    /// <summary>The words of a list with blanks or line ends between them.</summary>
    public WordSet(string words)
    {
        foreach (string word in words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            _words.Add(word.ToLowerInvariant(), true);
    }

    /// <summary>True when <paramref name="word"/> is one of them.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length > 1 && word[word.Length - 1] == '.') word = word.Slice(0, word.Length - 1);
        return _words.Find(word) != 0;
    }
}
