namespace SeedGen.Extraction.Language;

/// <summary>A fixed set of words that is asked without copying the word; case and a closing stop do not matter.</summary>
internal sealed class WordSet
{
    private readonly WordIndex _words = new();

    /// <summary>The words of a list with blanks or line ends between them.</summary>
    public WordSet(string words)
    {
        foreach (TextSpan word in new WordList(words)) _words.Add(words, word);
    }

    /// <summary>True when <paramref name="word"/> is one of them.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length > 1 && word[word.Length - 1] == '.') word = word.Slice(0, word.Length - 1);
        return _words.Find(word) != 0;
    }

    /// <summary>True when <paramref name="word"/>, whose hash is known, is one of them.</summary>
    public bool Contains(ulong hash, ReadOnlySpan<char> word) => _words.Find(hash, word) != 0;

    /// <summary>True when <paramref name="token"/> of <paramref name="document"/> is one of them.</summary>
    public bool Contains(TextDocument document, in Token token) => token.Is(TokenForm.Stopped)
        ? Contains(document.WordsOf(token))
        : _words.Find(document.Text, token) != 0;
}
