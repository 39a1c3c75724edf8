using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Corpus.Texts;

/// <summary>
/// Words as numbers, for comparing (<see cref="Hashes.Join"/>): case, punctuation, possessive endings and the stops of "U.S."
/// make no difference.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="span">The words of it that are asked for.</param>
internal ref struct WordHashes(string text, TextSpan span)
{
    private readonly ReadOnlySpan<char> _text = text.AsSpan(0, span.End);
    private int _at = span.Start;

    /// <summary>The word that was reached.</summary>
    public ulong Current { get; private set; }

    /// <summary>Goes to the next word; false when there is none.</summary>
    public bool MoveNext()
    {
        ReadOnlySpan<char> text = _text;
        ulong word = Hashes.Start;
        for (int i = _at; i < text.Length; i++)
        {
            char c = text[i];
            if (WordLetters.IsAscii(c)) word = Hashes.Join(word, c | 0x20u);
            else if (c != ' ' && char.IsLetterOrDigit(c) && !Apostrophes.Is(c))
                word = Hashes.Join(word, char.ToLowerInvariant(c));
            else if (word != Hashes.Start && (c == ' ' || !IsInside(i)))
            {
                Current = word;
                _at = c != ' ' && IsPossessive(i) ? i + 2 : i + 1;
                return true;
            }
        }

        _at = text.Length;
        Current = word;
        return word != Hashes.Start;
    }

    // The stop of "U.S." and the apostrophe of "don't".
    private readonly bool IsInside(int i) =>
        (_text[i] == '.' || Apostrophes.Is(_text[i]))
        && i + 1 < _text.Length && char.IsLetterOrDigit(_text[i + 1])
        && !IsPossessive(i)
        && (_text[i] != '.' || i < span.Start + 2 || !char.IsLetterOrDigit(_text[i - 2]));

    private readonly bool IsPossessive(int i) =>
        Apostrophes.Is(_text[i]) && i + 1 < _text.Length && _text[i + 1] is 's' or 'S'
        && (i + 2 >= _text.Length || !char.IsLetterOrDigit(_text[i + 2]));
}
