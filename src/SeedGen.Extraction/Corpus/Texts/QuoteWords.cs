namespace SeedGen.Extraction.Corpus.Texts;

/// <summary>
/// The words of a quotation as numbers, for comparing. Content words are those that are no mere grammar; "not" and
/// "never" are content.
/// </summary>
internal sealed class QuoteWords
{
    // A comparison costs the product of two lengths; so many words tell utterances apart.
    private const int MostContentWords = 160;

    private const int GrammarSlots = 512;

    private const string GrammarWords = """
        a an the this that these those i we you he she it they me us him them my our your his her its their mine
        ours who whom which what there here of to in on at by for from with into onto over under about as than
        and or but if so because while when where how is are was were be been being am do does did done have has
        had having will would shall should can could may might must also just very too such some any
        """;

    // A word stands in the first free slot from its own on.
    private static readonly ulong[] Grammar = HashesOf(GrammarWords);

    private QuoteWords(int count, ulong exact, uint[] content)
    {
        Count = count;
        Exact = exact;
        Content = content;
    }

    /// <summary>Number of words.</summary>
    public int Count { get; }

    /// <summary>One number for all words in their order.</summary>
    public ulong Exact { get; }

    /// <summary>The content words in their order, in half of their bits: enough to tell the words of two quotations apart.</summary>
    public uint[] Content { get; }

    /// <summary>The pairs of neighbouring content words, each once.</summary>
    public PairEnumerator Pairs => new(Content);

    /// <summary>The words of <paramref name="text"/> at <paramref name="span"/>.</summary>
    public static QuoteWords Of(string text, TextSpan span)
    {
        ulong exact = Hashes.Start;
        int count = 0;
        ScratchList<uint> content = new();
        WordHashes words = new(text, span);
        while (words.MoveNext())
        {
            count++;
            exact = Hashes.Join(exact, words.Current);
            if (content.Count < MostContentWords && !IsGrammar(words.Current)) content.Add((uint)(words.Current ^ (words.Current >> 32)));
        }

        return new(count, exact, content.Take());
    }

    private static ulong[] HashesOf(string list)
    {
        ulong[] slots = new ulong[GrammarSlots];
        WordHashes words = new(list, new TextSpan(0, list.Length));
        while (words.MoveNext()) slots[SlotOf(slots, words.Current)] = words.Current;
        return slots;
    }

    private static bool IsGrammar(ulong word) => Grammar[SlotOf(Grammar, word)] == word;

    private static int SlotOf(ulong[] slots, ulong word)
    {
        int slot = (int)(word % GrammarSlots);
        while (slots[slot] != 0 && slots[slot] != word) slot = (slot + 1) % GrammarSlots;
        return slot;
    }

    /// <summary>Whether a pair is among its own.</summary>
    public bool HasPair(ulong pair)
    {
        for (int i = 1; i < Content.Length; i++)
        {
            if (PairAt(Content, i) == pair) return true;
        }

        return false;
    }

    // Different words make different pairs; the product spreads them over the upper bits, by which pairs are counted.
    private static ulong PairAt(uint[] content, int last) =>
        unchecked((((ulong)content[last - 1] << 32) | content[last]) * 0x9E3779B97F4A7C15);

    /// <summary>Walks pairs. They are not kept: to make one anew takes less than to fetch it.</summary>
    public struct PairEnumerator
    {
        private readonly uint[] _content;
        private int _at;

        internal PairEnumerator(uint[] content) => _content = content;

        /// <summary>The pair at hand.</summary>
        public ulong Current { get; private set; }

        /// <summary>Itself, for a loop.</summary>
        public readonly PairEnumerator GetEnumerator() => this;

        /// <summary>Goes to the next pair that has not been there yet; false behind the last.</summary>
        public bool MoveNext()
        {
            while (++_at < _content.Length)
            {
                Current = PairAt(_content, _at);
                if (IsNew()) return true;
            }

            return false;
        }

        private readonly bool IsNew()
        {
            for (int i = 1; i < _at; i++)
            {
                if (_content[i] == _content[_at] && _content[i - 1] == _content[_at - 1]) return false;
            }

            return true;
        }
    }
}
