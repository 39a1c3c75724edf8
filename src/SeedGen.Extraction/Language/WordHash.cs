using SeedGen.Extraction.Articles.Text;

namespace SeedGen.Extraction.Language;

/// <summary>
/// The hash by which every lexicon knows a word. It takes no notice of case and of the form of apostrophes, and grows letter
/// by letter, so that the tokenizer makes it on its way and no lexicon reads the word again to find that it has none such.
/// </summary>
internal static class WordHash
{
    /// <summary>The hash of no letter.</summary>
    public const uint Start = 0;

    /// <summary>The hash of a word with one more letter, which is folded already.</summary>
    public static uint AddFolded(uint hash, uint letter) => unchecked(((hash << 5) | (hash >> 27)) + letter);

    /// <summary>The hash of a word with one more letter.</summary>
    public static uint Add(uint hash, char letter) => AddFolded(hash, letter == '\u2018' ? '\'' : Words.Fold(letter));

    /// <summary>The same hash with all letters at work in its upper bits, which is where tables take their places from.</summary>
    public static uint Spread(uint hash) => unchecked(hash * 0x9E3779B1);

    /// <summary>The hash of <paramref name="word"/>.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        uint hash = Start;
        foreach (char c in word) hash = Add(hash, c);
        return hash;
    }
}
