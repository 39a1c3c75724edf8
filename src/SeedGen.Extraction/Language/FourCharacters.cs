using System.Runtime.CompilerServices;

namespace SeedGen.Extraction.Language;

/// <summary>
/// Four characters as one number, the first in its lowest bits: what is asked of all of them at once costs no more than what
/// is asked of one, and no branch that the processor would have to guess.
/// </summary>
internal static class FourCharacters
{
    /// <summary>So many characters make one number.</summary>
    public const int Length = 4;

    private const ulong Each = 0x0001_0001_0001_0001;

    /// <summary>
    /// Reads those from <paramref name="at"/> on; false near the end of <paramref name="text"/>, and when one of them is not
    /// ASCII.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<char> text, int at, out ulong four)
    {
        four = 0;
        if (!BitConverter.IsLittleEndian || text.Length - at < Length) return false;

        // As one instruction: native code made ahead of time would call the framework for each step of a safe way.
        four = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.AsRef(in text[at])));
        return (four & (0xFF80 * Each)) == 0;
    }

    /// <summary>Makes letters small; other characters become something else, but no letters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Fold(ulong four) => four | ('a' - 'A') * Each;

    /// <summary>For each of the characters, which were folded, one when it is no letter, and else zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Others(ulong folded) =>
        ((~(folded + (0x80 - 'a') * Each) | (folded + (0x7F - 'z') * Each)) >> 7) & Each;

    /// <summary>Of a number with a one in some of its characters the lowest of these; zero when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong First(ulong ones) => ones & (0 - ones);

    /// <summary>How many characters stand before the one that <see cref="First"/> found.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountBefore(ulong first) => (int)(unchecked(first * ((1UL << 46) | (2UL << 30) | (3UL << 14))) >> 62);

    /// <summary>False when none of the characters is a capital right behind a small letter; true may be wrong, for marks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayRise(ulong four)
    {
        // Letters have the bit 0x40, and small ones the bit below it, too.
        ulong below = four << 1;
        return (((four & below) << 16) & four & ~below & (0x40 * Each)) != 0;
    }
}
