using SeedGen.Extraction.Articles.Text;

namespace SeedGen.Extraction.Language;

/// <summary>
/// The hash by which every lexicon knows a word. It takes no notice of case and of the form of apostrophes, and grows letter
/// by letter, so that the tokenizer makes it on its way and no lexicon reads the word again to find that it has none such.
/// </summary>
internal static class WordHash
{
    // So many bits, five for each letter: a token keeps them without growing.
    private const int Bits = 48;

    /// <summary>The hash of no letter.</summary>
    public const ulong Start = 0;

    /// <summary>The hash of a word with one more letter, which is folded already.</summary>
    public static ulong AddFolded(ulong hash, ulong letter) =>
        (((hash << 5) | (hash >> (Bits - 5))) + letter) & ((1UL << Bits) - 1);

    /// <summary>The hash of a word with one more letter.</summary>
    public static ulong Add(ulong hash, char letter) => AddFolded(hash, letter == '\u2018' ? '\'' : Words.Fold(letter));

    /// <summary>A shorter hash with all letters at work in its upper bits, which is where tables take their places from.</summary>
    public static uint Spread(ulong hash) => (uint)(unchecked(hash * 0x9E3779B97F4A7C15) >> 32);

    /// <summary>The hash of <paramref name="word"/>.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        ulong hash = Start;
        foreach (char c in word) hash = Words.IsAsciiLetter(c) ? AddFolded(hash, c | 0x20u) : Add(hash, c);
        return hash;
    }
}
