using System.Runtime.CompilerServices;

namespace SeedGen.Extraction.Articles.Text;

/// <summary>Finds the words and phrases of a list in a text, whatever their case, without copying any of it.</summary>
/// <typeparam name="T">What is known of each phrase.</typeparam>
internal sealed class PhraseTable<T>
{
    private const int Slots = 1024;

    // Many more bits than there are words: nearly every word of a text that begins no phrase finds none.
    private const int FilterBits = 13;

    private readonly Phrase?[] _slots = new Phrase?[Slots];

    // A bit for each phrase of one word, for each first word of a longer one, and for the first two words of that.
    private readonly ulong[] _single = new ulong[1 << (FilterBits - 6)];
    private readonly ulong[] _first = new ulong[1 << (FilterBits - 6)];
    private readonly ulong[] _pairs = new ulong[1 << (FilterBits - 6)];

    /// <summary>
    /// Adds phrases, separated by commas, that all mean <paramref name="value"/>; what was added first counts.
    /// </summary>
    public PhraseTable<T> Add(T value, string phrases)
    {
        foreach (string phrase in phrases.Split(',')) Add(new Phrase(phrase.Trim().Split(' '), value));
        return this;
    }

    /// <summary>
    /// Moves over words that begin no phrase, and the blanks and stops behind them, to the first that may, or to a mark of
    /// another kind. Nearly every word of a text is ASCII letters and begins none, or one that the next word is not in.
    /// </summary>
    public int SkipOthers(string text, int start, int limit)
    {
        ReadOnlySpan<char> rest = text.AsSpan(0, limit);
        int word = start;

        // The word before, if a longer phrase may begin with it; -1 for any other.
        int before = -1;
        uint first = 0;
        while (true)
        {
            uint hash = 0;
            int i = word;
            for (; (uint)i < (uint)rest.Length && Words.IsAsciiLetter(rest[i]); i++) hash = Words.Add(hash, rest[i] | 0x20u);
            bool isWhole = (uint)i < (uint)rest.Length && rest[i] is ' ' or ',' or '.';
            if (!isWhole) return before >= 0 ? before : word;
            if (i > word)
            {
                if (before >= 0 && IsIn(_pairs, PairOf(first, hash))) return before;
                if (IsIn(_single, hash)) return word;
                before = IsIn(_first, hash) ? word : -1;
                first = hash;
            }

            word = i + 1;
        }
    }

    /// <summary>
    /// Finds the longest phrase that begins with the <paramref name="word"/>, which has the <paramref name="hash"/> that
    /// <see cref="Words.Next(string, int, int, out uint)"/> gave; <paramref name="end"/> is behind it.
    /// </summary>
    public bool TryMatch(string text, TextSpan word, uint hash, int limit, out T? value, out int end)
    {
        value = default;
        end = word.End;
        bool isFirst = IsIn(_first, hash);
        if (!isFirst && !IsIn(_single, hash)) return false;
        uint second = 0;
        if (isFirst) Words.Next(text, word.End, limit, out second);
        for (Phrase? phrase = _slots[SlotOf(hash)]; phrase is not null; phrase = phrase.Next)
        {
            if (phrase.First != hash || (phrase.Words.Length > 1 && phrase.Second != second)) continue;
            if (!TryMatch(text, word, limit, phrase.Words, out end)) continue;
            value = phrase.Value;
            return true;
        }

        end = word.End;
        return false;
    }

    // Longer phrases stand before shorter ones with the same first word, and otherwise those added first.
    private void Add(Phrase added)
    {
        ref Phrase? place = ref _slots[SlotOf(added.First)];
        while (place is not null && !(place.First == added.First && place.Words.Length < added.Words.Length))
        {
            place = ref place.Next;
        }

        added.Next = place;
        place = added;
        bool isLonger = added.Words.Length > 1;
        Set(isLonger ? _first : _single, added.First);
        if (isLonger) Set(_pairs, PairOf(added.First, added.Second));
    }

    private static void Set(ulong[] filter, uint hash) => filter[BitOf(hash) >> 6] |= 1UL << (BitOf(hash) & 63);

    private static int SlotOf(uint hash) => (int)((hash ^ (hash >> 11)) % Slots);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsIn(ulong[] filter, uint hash) => (filter[BitOf(hash) >> 6] & (1UL << (BitOf(hash) & 63))) != 0;

    private static uint PairOf(uint first, uint second) => Words.Add(first, second);

    private static int BitOf(uint hash) => (int)(unchecked(hash * 0x9E3779B1) >> (32 - FilterBits));

    private static bool TryMatch(string text, TextSpan word, int limit, string[] words, out int end)
    {
        end = word.End;
        for (int i = 0; i < words.Length; i++)
        {
            if (i > 0) word = Words.Next(text, word.End, limit);
            if (!AreSame(text, word, words[i])) return false;
            if (i > 0 && !IsBlank(text, end, word.Start)) return false;
            end = word.End;
        }

        return true;
    }

    private static bool AreSame(string text, TextSpan span, string word)
    {
        if (span.Length != word.Length) return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (Words.Fold(text[span.Start + i]) != word[i]) return false;
        }

        return true;
    }

    private static bool IsBlank(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i])) return false;
        }

        return true;
    }

    private sealed class Phrase(string[] words, T value)
    {
        // The next phrase in the same slot.
        public Phrase? Next;

        public string[] Words { get; } = words;

        public T Value { get; } = value;

        public uint First { get; } = HashOf(words[0]);

        public uint Second { get; } = words.Length > 1 ? HashOf(words[1]) : 0;

        private static uint HashOf(string word)
        {
            Text.Words.Next(word, 0, word.Length, out uint hash);
            return hash;
        }
    }
}
