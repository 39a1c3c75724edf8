using System.Runtime.CompilerServices;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Articles.Site;

/// <summary>Finds the words and phrases of a list among tokens, whatever their case.</summary>
/// <typeparam name="T">What is known of each phrase.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly WordTable<Phrases> _byFirst = new();

    // Nearly every word of a text is no phrase by itself, and begins none with the word behind it.
    private readonly HashFilter _single = new();
    private readonly HashFilter _pairs = new();

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
    /// Finds the longest phrase that begins with the token at <paramref name="index"/> and ends before the one at
    /// <paramref name="limit"/>; <paramref name="next"/> is behind it, or behind the token.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryMatch(string text, Token[] tokens, int index, int limit, out T? value, out int next)
    {
        ulong hash = tokens[index].Hash;
        bool mayBegin = _single.MayHold(hash) || (index + 1 < limit && _pairs.MayHold(PairOf(hash, tokens[index + 1].Hash)));
        if (mayBegin) return TryFind(text, tokens, index, limit, out value, out next);
        (value, next) = (default, index + 1);
        return false;
    }

    private bool TryFind(string text, Token[] tokens, int index, int limit, out T? value, out int next)
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
        if (rest.Length == 0) _single.Add(tokens[first].Hash);
        else _pairs.Add(PairOf(tokens[first].Hash, rest[0]));
    }

    private static ulong PairOf(ulong first, ulong second) => unchecked((first * 3) + second);

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
