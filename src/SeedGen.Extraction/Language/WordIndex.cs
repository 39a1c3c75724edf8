using System.Runtime.CompilerServices;

namespace SeedGen.Extraction.Language;

/// <summary>
/// Numbers words, from one on. They are found by a slice of a text, whatever its case and the form of its apostrophes, and
/// stay where they are written: nothing is copied.
/// </summary>
internal sealed class WordIndex
{
    // So many slots for each word: nearly every word that is not in the index meets an empty one. They are short, so that
    // the slots of a lexicon stay near the processor: an index has 65,535 words at most.
    private const int Spread = 4;

    // The hash gives each letter five bits: of two words of at most so many letters and nothing else, equally long, it is the
    // same for none but the same word.
    private const int LongestExact = 9;

    private ushort[] _slots = new ushort[64];
    private int _shift = 32 - 6;
    private Entry[] _entries = new Entry[16];

    /// <summary>One more than the highest number of a word.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The number of the word at <paramref name="place"/> in <paramref name="source"/>, a new one when it has none yet.</summary>
    public int Add(string source, TextSpan place)
    {
        ReadOnlySpan<char> word = source.AsSpan(place.Start, place.Length);
        ulong hash = WordHash.Of(word);
        int known = Find(hash, word);
        if (known != 0) return known;
        if (Count == _entries.Length) Grow();
        _entries[Count] = new Entry(source, place, hash);
        Link(Count);
        return Count++;
    }

    /// <summary>The number of <paramref name="word"/>; zero when it has none.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(WordHash.Of(word), word);

    /// <summary>The number of <paramref name="word"/>, whose hash is known; zero when it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong hash, ReadOnlySpan<char> word)
    {
        int number = _slots[SlotOf(hash)];
        return number == 0 ? 0 : Find(number, hash, word);
    }

    private int Find(int number, ulong hash, ReadOnlySpan<char> word)
    {
        while (number != 0 && (_entries[number].Hash != hash || !_entries[number].Is(word))) number = _entries[number].Next;
        return number;
    }

    /// <summary>The number of <paramref name="token"/> of <paramref name="text"/>; zero when it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(string text, in Token token)
    {
        // Nearly every word of a text meets an empty slot, or the short word that it is: one question for both, since the
        // processor can't guess which.
        int number = _slots[SlotOf(token.Hash)];
        ref Entry entry = ref _entries[number];
        bool isIt = (entry.Hash == token.Hash) & (entry.ExactLength == ExactLengthOf(token));
        return (number == 0) | isIt ? number : Find(number, text, token);
    }

    private int Find(int number, string text, in Token token)
    {
        int exactLength = ExactLengthOf(token);
        while (number != 0)
        {
            ref Entry entry = ref _entries[number];
            bool isFound = entry.Hash == token.Hash
                && (entry.ExactLength == exactLength || entry.Is(text.AsSpan(token.Start, token.Length)));
            if (isFound) break;
            number = entry.Next;
        }

        return number;
    }

    private static int ExactLengthOf(in Token token) => token.Is(TokenForm.Letters) ? token.Length : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(ulong hash) => (int)(WordHash.Spread(hash) >> _shift);

    private void Link(int number)
    {
        ref ushort slot = ref _slots[SlotOf(_entries[number].Hash)];
        _entries[number].Next = slot;
        slot = checked((ushort)number);
    }

    private void Grow()
    {
        Entry[] longer = new Entry[_entries.Length * 2];
        Array.Copy(_entries, longer, Count);
        _entries = longer;
        _slots = new ushort[_entries.Length * Spread];
        _shift--;
        for (int i = 1; i < Count; i++) Link(i);
    }

    private struct Entry(string source, TextSpan place, ulong hash)
    {
        public readonly ulong Hash = hash;

        // The length of a word that its hash and this tell from all others; none for others.
        public readonly int ExactLength = place.Length <= LongestExact && AreLetters(source, place) ? place.Length : -1;

        // The word before this one in the same slot.
        public int Next;

        public readonly bool Is(ReadOnlySpan<char> word)
        {
            if (word.Length != place.Length) return false;
            for (int i = 0; i < word.Length; i++)
            {
                char own = source[place.Start + i];
                if (word[i] != own && WordLetters.Fold(word[i]) != WordLetters.Fold(own)) return false;
            }

            return true;
        }

        private static bool AreLetters(string source, TextSpan place)
        {
            for (int i = place.Start; i < place.End; i++)
            {
                if (!WordLetters.IsAscii(source[i])) return false;
            }

            return true;
        }
    }
}
