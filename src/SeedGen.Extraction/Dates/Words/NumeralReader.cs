namespace SeedGen.Extraction.Dates.Words;

/// <summary>
/// Joins the words of one number: "twenty-two", "two hundred and six", "3 million", "a couple of", "twenty-first".
/// </summary>
internal static class NumeralReader
{
    /// <summary>What is more is not told apart from it.</summary>
    public const int Most = 2_000_000_000;

    private static readonly int And = TimexLexicon.Find("and".AsSpan());
    private static readonly int Of = TimexLexicon.Find("of".AsSpan());

    /// <summary>
    /// Replaces every run of number words among <paramref name="tokens"/> by one token with its value.
    /// </summary>
    public static void Join(string text, DateWords tokens)
    {
        int write = 0;
        for (int read = 0; read < tokens.Count;)
        {
            int end = RunEnd(text, tokens, read, out DateToken number);
            if (write < read || end > read + 1) tokens.Replace(write, end > read + 1 ? number : tokens[read]);
            write++;
            read = Math.Max(end, read + 1);
        }

        tokens.Truncate(write);
    }

    private static int RunEnd(string text, DateWords tokens, int start, out DateToken number)
    {
        number = tokens[start];
        bool isArticle = number.Is(WordClass.A);
        if (!number.Is(WordClass.NumeralWord) && !StartsScale(tokens, start)) return start;

        long total = 0;
        long current = isArticle ? 1 : number.Number;
        long parts = number.Is(WordClass.Fraction) ? PartsOf(text, number) : 1;
        int end = start + 1;
        if (!isArticle && number.Is(WordClass.Scale) && number.Number >= 1000) (total, current) = (number.Number, 0);
        WordClass classes = WordClass.Count;
        while (end < tokens.Count)
        {
            int next = end;
            if (tokens[next].Is(WordClass.Hyphen) || (tokens[next].Word == And && tokens[end - 1].Is(WordClass.Scale)))
            {
                next++;
            }
            if (next >= tokens.Count) break;
            DateToken token = tokens[next];
            bool isTens = current % 100 is >= 20 and <= 90 && current % 10 == 0;
            if (token.Is(WordClass.Scale) && (next == end || tokens[end].Is(WordClass.Hyphen)))
            {
                current = Math.Min(current * token.Number / parts, Most);
                parts = 1;
                if (token.Number >= 1000) (total, current) = (Math.Min(total + current, Most), 0);
            }
            else if (token.Is(WordClass.NumeralWord) && !token.Is(WordClass.Scale)
                && ((isTens && token.Number < 10) || (tokens[end - 1].Is(WordClass.Scale) && token.Number < 100)))
            {
                current += token.Number;
            }
            else if (isTens && next == end + 1 && token.Is(WordClass.Ordinal) && token.Number < 10)
            {
                (current, classes) = (current + token.Number, WordClass.Ordinal);
                end = next + 1;
                break;
            }
            else
            {
                break;
            }

            end = next + 1;
        }

        // "couple of weeks"; but "hundred of years" is no number of them.
        bool isCouple = tokens[end - 1].Is(WordClass.Scale) && (end - 1 > start || tokens[start].Number < 100)
            && end < tokens.Count && tokens[end].Word == Of;
        if (isCouple && end + 1 < tokens.Count && tokens[end + 1].Is(WordClass.Units)) end++;
        number = new(tokens[start].Start, tokens[end - 1].End, classes, (int)Math.Min(total + current, Most));
        return end;
    }

    // What the digits of "3.25" count: hundredths.
    private static long PartsOf(string text, in DateToken number)
    {
        long parts = 1;
        for (int i = number.End - 1; i > number.Start && text[i] != '.'; i--) parts *= 10;
        return parts;
    }

    // "a dozen", "3 million", "3.5-million"
    private static bool StartsScale(DateWords tokens, int start) =>
        tokens[start].Is(WordClass.Count) && ScaleBehind(tokens, start) is var scale && scale < tokens.Count && tokens[scale].Is(WordClass.Scale);

    private static int ScaleBehind(DateWords tokens, int start) =>
        start + 1 < tokens.Count && tokens[start + 1].Is(WordClass.Hyphen) ? start + 2 : start + 1;
}
