using System.Runtime.CompilerServices;

namespace SeedGen.Extraction.Language;

/// <summary>
/// The hash by which every lexicon knows a word. It takes no notice of case and of the form of apostrophes, and grows letter
/// by letter, so that the tokenizer makes it on its way and no lexicon reads the word again to find that it has none such.
/// </summary>
/// <remarks>
/// What grows has 64 bits, for a step with nothing but a rotation and a sum: the next letter waits for it. The hash has 48,
/// five for each letter: a token keeps them without growing.
/// </remarks>
internal static class WordHash
{
    private const int Bits = 48;

    /// <summary>What the hash of a word grows from.</summary>
    public const ulong Start = 0;

    /// <summary>What has grown, with one more letter, which is folded already.</summary>
    public static ulong AddFolded(ulong grown, ulong letter) => ((grown << 5) | (grown >> (64 - 5))) + letter;

    /// <summary>
    /// What has grown, with as many more letters as <paramref name="count"/> says, at most four; they are folded, and
    /// <paramref name="four"/> holds nothing else. The same as one after the other where <see cref="HasRoom"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AddFolded(ulong grown, ulong four, int count)
    {
        ulong pairs = ((four << 5) + (four >> 16)) & 0x0000_FFFF_0000_FFFF;
        ulong letters = ((pairs << 10) + (pairs >> 32)) & 0xFFFF_FFFF;
        int bits = 5 * count;
        return ((grown << bits) | (grown >> (64 - bits))) + (letters >> (20 - bits));
    }

    /// <summary>True when four more letters push no bit over the end, as in every word of eight: then their order of steps is all one.</summary>
    public static bool HasRoom(ulong grown) => grown >> (64 - 20 - 1) == 0;

    /// <summary>What has grown, with one more letter.</summary>
    public static ulong Add(ulong grown, char letter) => AddFolded(grown, WordLetters.Fold(letter));

    /// <summary>The hash of a word by what has grown from its letters.</summary>
    public static ulong From(ulong grown) => (grown ^ (grown >> Bits)) & ((1UL << Bits) - 1);

    /// <summary>A shorter hash with all letters at work in its upper bits, which is where tables take their places from.</summary>
    public static uint Spread(ulong hash) => (uint)(unchecked(hash * 0x9E3779B97F4A7C15) >> 32);

    /// <summary>The hash of <paramref name="word"/>.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        ulong grown = Start;
        foreach (char c in word) grown = WordLetters.IsAscii(c) ? AddFolded(grown, c | 0x20u) : Add(grown, c);
        return From(grown);
    }
}
