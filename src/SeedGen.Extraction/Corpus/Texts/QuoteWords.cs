namespace SeedGen.Extraction.Corpus.Texts;

/// <summary>
/// The words of a quotation as numbers, for comparing. Content words are those that are no mere grammar; "not" and
/// "never" are content.
/// </summary>
internal readonly struct QuoteWords
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

    // The content words of all quotations of an article in their order, in half of their bits: enough to tell the words of two
    // quotations apart. They are one object, since a corpus has all its quotations in memory at once.
    private readonly uint[] _content;
    private readonly int _first;

    private QuoteWords(int count, ulong exact, uint[] content, int first, int contentCount) =>
        (Count, Exact, _content, _first, ContentCount) = (count, exact, content, first, contentCount);

    /// <summary>Number of words.</summary>
    public int Count { get; }

    /// <summary>One number for all words in their order.</summary>
    public ulong Exact { get; }

    /// <summary>Number of content words.</summary>
    public int ContentCount { get; }

    /// <summary>The pairs of neighbouring content words, each once.</summary>
    public PairEnumerator Pairs => new(this);

    /// <summary>The content word at <paramref name="index"/>, as a number.</summary>
    public uint this[int index] => _content[_first + index];

    /// <summary>
    /// The words of <paramref name="text"/> at <paramref name="span"/>. The content words are added to <paramref name="content"/>,
    /// and stand <see cref="Within"/> what that comes to.
    /// </summary>
    public static QuoteWords Of(string text, TextSpan span, ScratchList<uint> content)
    {
        ulong exact = Hashes.Start;
        int count = 0;
        int first = content.Count;
        WordHashes words = new(text, span);
        while (words.MoveNext())
        {
            count++;
            exact = Hashes.Join(exact, words.Current);
            if (content.Count - first < MostContentWords && !IsGrammar(words.Current)) content.Add((uint)(words.Current ^ (words.Current >> 32)));
        }

        return new(count, exact, content.Items, first, content.Count - first);
    }

    /// <summary>The same words, given the content words of all quotations.</summary>
    public QuoteWords Within(uint[] content) => new(Count, Exact, content, _first, ContentCount);

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
        for (int i = 1; i < ContentCount; i++)
        {
            if (PairAt(i) == pair) return true;
        }

        return false;
    }

    /// <summary>Whether one of its content words is among those of <paramref name="other"/>.</summary>
    public bool HasWordOf(in QuoteWords other)
    {
        for (int i = 0; i < ContentCount; i++)
        {
            for (int j = 0; j < other.ContentCount; j++)
            {
                if (this[i] == other[j]) return true;
            }
        }

        return false;
    }

    // Different words make different pairs; the product spreads them over the upper bits, by which pairs are counted.
    private ulong PairAt(int last) => unchecked((((ulong)this[last - 1] << 32) | this[last]) * 0x9E3779B97F4A7C15);

    /// <summary>Walks pairs. They are not kept: to make one anew takes less than to fetch it.</summary>
    public struct PairEnumerator
    {
        private readonly QuoteWords _words;
        private int _at;

        internal PairEnumerator(QuoteWords words) => _words = words;

        /// <summary>The pair at hand.</summary>
        public ulong Current { get; private set; }

        /// <summary>Itself, for a loop.</summary>
        public readonly PairEnumerator GetEnumerator() => this;

        /// <summary>Goes to the next pair that has not been there yet; false behind the last.</summary>
        public bool MoveNext()
        {
            while (++_at < _words.ContentCount)
            {
                Current = _words.PairAt(_at);
                if (IsNew()) return true;
            }

            return false;
        }

        private readonly bool IsNew()
        {
            for (int i = 1; i < _at; i++)
            {
                if (_words[i] == _words[_at] && _words[i - 1] == _words[_at - 1]) return false;
            }

            return true;
        }
    }
}
