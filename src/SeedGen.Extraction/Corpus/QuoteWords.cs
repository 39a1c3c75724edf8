namespace SeedGen.Extraction.Corpus;

/// <summary>
/// The words of a quotation as numbers, for comparing: case, punctuation, possessive endings and the stops of "U.S."
/// make no difference. Content words are those that are no mere grammar; "not" and "never" are content.
/// </summary>
internal sealed class QuoteWords
{
    // A comparison costs the product of two lengths; so many words tell utterances apart.
    private const int MostContentWords = 160;

    private static readonly HashSet<ulong> GrammarWords =
    [
        .. """
            a an the this that these those i we you he she it they me us him them my our your his her its their mine
            ours who whom which what there here of to in on at by for from with into onto over under about as than
            and or but if so because while when where how is are was were be been being am do does did done have has
            had having will would shall should can could may might must also just very too such some any
            """
            .Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Select(static word => Scan(word, new TextSpan(0, word.Length))[0]),
    ];

    private QuoteWords(int count, ulong exact, ulong[] content)
    {
        Count = count;
        Exact = exact;
        Content = content;
    }

    /// <summary>Number of words.</summary>
    public int Count { get; }

    /// <summary>One number for all words in their order.</summary>
    public ulong Exact { get; }

    /// <summary>The content words in their order.</summary>
    public ulong[] Content { get; }

    /// <summary>The words of <paramref name="text"/> at <paramref name="span"/>.</summary>
    public static QuoteWords Of(string text, TextSpan span)
    {
        List<ulong> words = Scan(text, span);
        ulong exact = Hash.Start;
        List<ulong> content = [];
        foreach (ulong word in words)
        {
            exact = Hash.Join(exact, word);
            if (content.Count < MostContentWords && !GrammarWords.Contains(word)) content.Add(word);
        }

        return new(words.Count, exact, [.. content]);
    }

    private static List<ulong> Scan(string text, TextSpan span)
    {
        List<ulong> words = [];
        ulong word = Hash.Start;
        for (int i = span.Start; i < span.End; i++)
        {
            char c = text[i];
            if (char.IsLetterOrDigit(c)) word = Hash.Join(word, char.ToLowerInvariant(c));
            else if (word != Hash.Start && !IsInside(text, i, span))
            {
                words.Add(word);
                word = Hash.Start;
                if (IsPossessive(text, i, span)) i++;
            }
        }

        if (word != Hash.Start) words.Add(word);
        return words;
    }

    // The stop of "U.S." and the apostrophe of "don't".
    private static bool IsInside(string text, int i, TextSpan span) =>
        (text[i] is '.' or '\'' or '\u2019')
        && i + 1 < span.End && char.IsLetterOrDigit(text[i + 1])
        && !IsPossessive(text, i, span)
        && (text[i] != '.' || i < span.Start + 2 || !char.IsLetterOrDigit(text[i - 2]));

    private static bool IsPossessive(string text, int i, TextSpan span) =>
        text[i] is '\'' or '\u2019' && i + 1 < span.End && text[i + 1] is 's' or 'S'
        && (i + 2 >= span.End || !char.IsLetterOrDigit(text[i + 2]));

    /// <summary>FNV-1a over 64 bits.</summary>
    internal static class Hash
    {
        /// <summary>The hash of nothing.</summary>
        public const ulong Start = 14695981039346656037;

        /// <summary>The hash of what came before and <paramref name="next"/>.</summary>
        public static ulong Join(ulong hash, ulong next) => unchecked((hash ^ next) * 1099511628211);
    }
}
