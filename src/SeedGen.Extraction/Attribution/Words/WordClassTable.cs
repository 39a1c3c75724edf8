using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Words;

/// <summary>A lexicon of word classes; a word may be of several.</summary>
internal sealed class WordClassTable
{
    private readonly WordTable<WordClass> _words = new();

    /// <summary>Adds <paramref name="classes"/> to what is known of <paramref name="word"/>.</summary>
    public void Add(string word, WordClass classes) => _words.At(word, new TextSpan(0, word.Length)) |= classes;

    /// <summary>Adds <paramref name="classes"/> to every word of a list with blanks and line ends between them.</summary>
    public void AddAll(string words, WordClass classes)
    {
        foreach (TextSpan word in new WordList(words)) _words.At(words, word) |= classes;
    }

    /// <summary>What is known of <paramref name="word"/>.</summary>
    public WordClass ClassOf(ReadOnlySpan<char> word) => _words[_words.Find(word)];

    /// <summary>What is known of the singular of <paramref name="plural"/>: "hostages", "spies", "thieves".</summary>
    public WordClass ClassOfSingular(string plural)
    {
        int stem = plural.Length - 3;
        WordClass known = ClassOf(plural.AsSpan(0, plural.Length - 1));
        if (known != WordClass.None || stem < 1) return known;
        if (plural.EndsWith("ies", StringComparison.Ordinal)) return ClassOf((plural.Substring(0, stem) + "y").AsSpan());
        if (plural.EndsWith("ves", StringComparison.Ordinal)) return ClassOf((plural.Substring(0, stem) + "f").AsSpan());
        return known;
    }

    /// <summary>What is known of <paramref name="token"/> of <paramref name="text"/>.</summary>
    public WordClass ClassOf(string text, in Token token) => _words[_words.Find(text, token)];
}
