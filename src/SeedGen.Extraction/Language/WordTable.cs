namespace SeedGen.Extraction.Language;

/// <summary>A lexicon: words with what is known of them; see <see cref="WordIndex"/> for how they are found.</summary>
/// <typeparam name="T">What is known of a word.</typeparam>
internal sealed class WordTable<T>
    where T : struct
{
    private readonly WordIndex _words = new();
    private T[] _values = new T[16];

    /// <summary>One more than the highest number of a word.</summary>
    public int Count => _words.Count;

    /// <summary>What is known of word number <paramref name="index"/>; nothing for number zero.</summary>
    public ref readonly T this[int index] => ref _values[index];

    /// <summary>What is known of the word at <paramref name="place"/> in <paramref name="source"/>, to be filled in.</summary>
    public ref T At(string source, TextSpan place)
    {
        int number = _words.Add(source, place);
        if (number >= _values.Length) Grow();
        return ref _values[number];
    }

    /// <summary>Number of the word; zero when it is not in the table.</summary>
    public int Find(ReadOnlySpan<char> word) => _words.Find(word);

    /// <summary>Number of the word, whose hash is known; zero when it is not in the table.</summary>
    public int Find(ulong hash, ReadOnlySpan<char> word) => _words.Find(hash, word);

    /// <summary>Number of <paramref name="token"/> of <paramref name="text"/>; zero when it is not in the table.</summary>
    public int Find(string text, in Token token) => _words.Find(text, token);

    private void Grow()
    {
        T[] longer = new T[_values.Length * 2];
        Array.Copy(_values, longer, _values.Length);
        _values = longer;
    }
}
