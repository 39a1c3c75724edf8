using System.Runtime.CompilerServices;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Articles.Site;

/// <summary>Finds the words and phrases of a list among tokens, whatever their case.</summary>
/// <typeparam name="T">What is known of each phrase.</typeparam>
internal sealed class PhraseTable<T>
{
    private const int PlaceBits = 15;
    private const int PlaceShift = 32 - PlaceBits;

    private readonly WordTable<Phrases> _byFirst = new();

    // A bit for each word that is a phrase by itself, and for each pair of words that begins one: nearly every word of a text
    // meets none.
    private readonly ulong[] _beginnings = new ulong[1 << (PlaceBits - 6)];

    /// <summary>
    /// Adds phrases, separated by commas, that all mean <paramref name="value"/>; what was added first counts.
    /// </summary>
    public PhraseTable<T> Add(T value, string phrases)
    {
        ScratchList<Token> tokens = new();
        Tokenizer.Tokenize(phrases, new TextSpan(0, phrases.Length), tokens);
        for (int first = 0, end; first < tokens.Count; first = end + 1)
        {
            end = first;
            while (end < tokens.Count && phrases[tokens[end].Start] != ',') end++;
            Add(value, phrases, tokens, first, end);
        }

        tokens.Release();
        return this;
    }

    /// <summary>
    /// Adds the indexes of those among <paramref name="tokens"/> that may begin a phrase to <paramref name="beginnings"/>, which
    /// is empty.
    /// </summary>
    public void FindBeginnings(ScratchList<Token> tokens, ScratchList<int> beginnings)
    {
        int count = tokens.Count;
        Token[] items = tokens.Items;
        int[] found = beginnings.Room(count);
        ulong[] bits = _beginnings;
        int end = 0;
        uint word = count > 0 ? WordHash.Spread(items[0].Hash) : 0;
        for (int i = 0; i < count; i++)
        {
            uint next = i + 1 < count ? WordHash.Spread(items[i + 1].Hash) : 0;

            // Put there in any case: a branch would be guessed wrong at nearly every beginning.
            found[end] = i;
            end += (int)((BitAt(bits, word) | BitAt(bits, PairOf(word, next))) & 1);
            word = next;
        }

        beginnings.Truncate(end);
    }

    /// <summary>
    /// Finds the longest phrase that begins with the token at <paramref name="index"/> and ends before the one at
    /// <paramref name="limit"/>; <paramref name="next"/> is behind it, or behind the token.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryMatch(string text, Token[] tokens, int index, int limit, out T? value, out int next)
    {
        uint word = WordHash.Spread(tokens[index].Hash);
        uint behind = index + 1 < limit ? WordHash.Spread(tokens[index + 1].Hash) : 0;
        bool mayBegin = ((BitAt(_beginnings, word) | BitAt(_beginnings, PairOf(word, behind))) & 1) != 0;
        if (mayBegin) return TryFind(text, tokens, index, limit, out value, out next);
        (value, next) = (default, index + 1);
        return false;
    }

    /// <summary>As <see cref="TryMatch"/>, of a token that may well begin a phrase.</summary>
    public bool TryFind(string text, Token[] tokens, int index, int limit, out T? value, out int next)
    {
        for (Phrase? phrase = _byFirst[_byFirst.Find(text, tokens[index])].Longest; phrase is not null; phrase = phrase.Next)
        {
            next = index + 1 + phrase.Rest.Length;
            if (next > limit || !phrase.GoesOn(tokens, index + 1)) continue;
            value = phrase.Value;
            return true;
        }

        (value, next) = (default, index + 1);
        return false;
    }

    // Longer phrases stand before shorter ones with the same first word, and otherwise those added first.
    private void Add(T value, string phrases, ScratchList<Token> tokens, int first, int end)
    {
        ulong[] rest = new ulong[end - first - 1];
        for (int i = 0; i < rest.Length; i++) rest[i] = tokens[first + 1 + i].Hash;
        ref Phrase? place = ref _byFirst.At(phrases, tokens[first].Span).Longest;
        while (place is not null && place.Rest.Length >= rest.Length) place = ref place.Next;
        place = new(rest, value) { Next = place };
        uint word = WordHash.Spread(tokens[first].Hash);
        uint beginning = rest.Length == 0 ? word : PairOf(word, WordHash.Spread(rest[0]));
        _beginnings[beginning >> (PlaceShift + 6)] |= 1UL << (int)(beginning >> PlaceShift);
    }

    private static uint PairOf(uint first, uint second) => unchecked((first * 3) + second);

    // The bit is the lowest; the others are of other words.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong BitAt(ulong[] bits, uint spread) => bits[spread >> (PlaceShift + 6)] >> (int)(spread >> PlaceShift);

    private struct Phrases
    {
        public Phrase? Longest;
    }

    // The words behind the first are told by their hashes: no other common word has that of one in a list.
    private sealed class Phrase(ulong[] rest, T value)
    {
        // The next phrase with the same first word.
        public Phrase? Next;

        public ulong[] Rest { get; } = rest;

        public T Value { get; } = value;

        public bool GoesOn(Token[] tokens, int start)
        {
            for (int i = 0; i < Rest.Length; i++)
            {
                if (tokens[start + i].Hash != Rest[i]) return false;
            }

            return true;
        }
    }
}
