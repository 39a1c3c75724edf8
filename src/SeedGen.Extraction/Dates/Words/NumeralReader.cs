namespace SeedGen.Extraction.Dates.Words;

/// <summary>
/// Joins the words of one number: "twenty-two", "two hundred and six", "3 million", "a couple of", "twenty-first".
/// </summary>
internal static class NumeralReader
{
    private static readonly int And = TimexLexicon.Find("and".AsSpan());
    private static readonly int Of = TimexLexicon.Find("of".AsSpan());

    /// <summary>
    /// Replaces every run of number words among <paramref name="tokens"/> by one token with its value.
    /// </summary>
    public static void Join(DateWords tokens)
    {
        int write = 0;
        for (int read = 0; read < tokens.Count;)
        {
            int end = RunEnd(tokens, read, out DateToken number);
            if (write < read || end > read + 1) tokens.Replace(write, end > read + 1 ? number : tokens[read]);
            write++;
            read = Math.Max(end, read + 1);
        }

        tokens.Truncate(write);
    }

    private static int RunEnd(DateWords tokens, int start, out DateToken number)
    {
        number = tokens[start];
        bool isArticle = number.Is(WordClass.A);
        if (!number.Is(WordClass.NumeralWord) && !StartsScale(tokens, start)) return start;

        long total = 0;
        long current = isArticle ? 1 : number.Number;
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
            if (token.Is(WordClass.Scale) && next == end)
            {
                if (token.Number >= 1000)
                {
                    (total, current) = (Math.Min(total + (current * token.Number), 2000000000), 0);
                }
                else current = Math.Min(current * token.Number, 2000000000);
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

        bool isCouple = end - 1 > start && tokens[end - 1].Is(WordClass.Scale) && end < tokens.Count
            && tokens[end].Word == Of;
        if (isCouple && end + 1 < tokens.Count && tokens[end + 1].Is(WordClass.Units)) end++;
        number = new(tokens[start].Start, tokens[end - 1].End, classes, (int)Math.Min(total + current, 2000000000));
        return end;
    }

    // "a dozen", "3 million"
    private static bool StartsScale(DateWords tokens, int start) =>
        tokens[start].Is(WordClass.Count) && start + 1 < tokens.Count && tokens[start + 1].Is(WordClass.Scale);
}
