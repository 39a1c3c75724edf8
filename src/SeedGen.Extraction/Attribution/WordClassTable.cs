using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution;

/// <summary>A lexicon of word classes; a word may be of several.</summary>
internal sealed class WordClassTable
{
    private readonly WordTable<WordClass> _words = new();

    /// <summary>Adds <paramref name="classes"/> to what is known of <paramref name="word"/>, given in lower case.</summary>
    public void Add(string word, WordClass classes)
    {
        int known = _words.Find(word.AsSpan());
        if (known != 0) _words[known] |= classes;
        else _words.Add(word, classes);
    }

    /// <summary>Adds <paramref name="classes"/> to every word of a blank-separated list.</summary>
    public void AddAll(string words, WordClass classes)
    {
        foreach (string word in words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)) Add(word, classes);
    }

    /// <summary>What is known of <paramref name="word"/>.</summary>
    public WordClass ClassOf(ReadOnlySpan<char> word) => _words[_words.Find(word)];
}
