namespace SeedGen.Extraction.Language;

/// <summary>The words of a list written with blanks and line ends between them, one after the other, without copying them.</summary>
internal ref struct WordList(string words)
{
    private int _end;

    /// <summary>The word at hand.</summary>
    public TextSpan Current { get; private set; }

    /// <summary>This list, for <c>foreach</c>.</summary>
    public readonly WordList GetEnumerator() => this;

    /// <summary>Goes to the next word; false behind the last.</summary>
    public bool MoveNext()
    {
        int start = _end;
        while (start < words.Length && IsBlank(words[start])) start++;
        _end = start;
        while (_end < words.Length && !IsBlank(words[_end])) _end++;
        Current = TextSpan.FromBounds(start, _end);
        return start < _end;
    }

    private static bool IsBlank(char c) => c is ' ' or '\n' or '\r';
}
