namespace SeedGen.Extraction.Corpus;

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

    private QuoteWords(int count, ulong exact, ulong[] content)
    {
        Count = count;
        Exact = exact;
        Content = content;
        Pairs = PairsOf(content);
    }

    /// <summary>Number of words.</summary>
    public int Count { get; }

    /// <summary>One number for all words in their order.</summary>
    public ulong Exact { get; }

    /// <summary>The content words in their order.</summary>
    public ulong[] Content { get; }

    /// <summary>The pairs of neighbouring content words, each once, in ascending order.</summary>
    public ulong[] Pairs { get; }

    /// <summary>The words of <paramref name="text"/> at <paramref name="span"/>.</summary>
    public static QuoteWords Of(string text, TextSpan span)
    {
        ulong exact = Hashes.Start;
        int count = 0;
        ScratchList<ulong> content = new();
        WordHashes words = new(text, span);
        while (words.MoveNext())
        {
            count++;
            exact = Hashes.Join(exact, words.Current);
            if (content.Count < MostContentWords && !IsGrammar(words.Current)) content.Add(words.Current);
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

    private static ulong[] PairsOf(ulong[] content)
    {
        if (content.Length < 2) return [];
        ulong[] pairs = new ulong[content.Length - 1];
        for (int i = 0; i < pairs.Length; i++) pairs[i] = Hashes.Join(content[i], content[i + 1]);
        Array.Sort(pairs);
        int distinct = 1;
        for (int i = 1; i < pairs.Length; i++)
        {
            if (pairs[i] != pairs[distinct - 1]) pairs[distinct++] = pairs[i];
        }

        Array.Resize(ref pairs, distinct);
        return pairs;
    }
}
