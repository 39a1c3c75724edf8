namespace SeedGen.Extraction.Articles.Site;

/// <summary>
/// Cuts a line for the eyes of <see cref="BoilerplateRules"/>: into runs between missing blanks, and those into rough
/// sentences. A wrong cut costs nothing as long as both sides are of one kind.
/// </summary>
internal static class SentenceRuns
{
    // What goes on for longer is cut at a blank, so that whoever weighs sentence by sentence can be asked to stop.
    private const int LongestSentence = 1 << 14;

    // One of them stands before every cut.
    private const string Stops = ".!?\u2026";

    /// <summary>
    /// Where the run of <paramref name="line"/> that begins at <paramref name="start"/> ends: between two sentences that
    /// touch, "all the difference.Seoul denied", or with the line.
    /// </summary>
    public static int RunEnd(string text, TextSpan line, int start)
    {
        // The stop of a quotation mark that begins a run is also that of the letter behind it.
        if (start > line.Start && IsTouching(text, start + 1, line)) return start + 1;
        for (int stop = NextStop(text, start, line.End); stop >= 0; stop = NextStop(text, stop + 1, line.End))
        {
            int next = stop + 1;
            while (next < line.End && text[next] is '"' or '\u201D' or '\u2019' or ')') next++;
            if (next - 1 > stop && IsTouching(text, next - 1, line)) return next - 1;
            if (IsTouching(text, next, line)) return next;
        }

        return line.End;
    }

    /// <summary>
    /// Where the rough sentence of <paramref name="run"/> that begins at <paramref name="start"/> ends;
    /// <paramref name="next"/> is behind the blanks that follow.
    /// </summary>
    public static int SentenceEnd(string text, TextSpan run, int start, out int next)
    {
        int limit = Math.Min(run.End, start + LongestSentence);
        while (limit < run.End && !char.IsWhiteSpace(text[limit])) limit++;
        for (int stop = NextStop(text, start, limit); stop >= 0; stop = NextStop(text, stop + 1, limit))
        {
            int end = stop + 1;
            while (end < run.End && text[end] is '"' or '\u201D' or '\u2019' or '\'' or ')') end++;
            next = end;
            while (next < run.End && char.IsWhiteSpace(text[next])) next++;
            bool begins = next > end && next < run.End && !char.IsLower(text[next]);
            if (begins && EndsSentence(text, stop, run.Start)) return end;
        }

        next = limit;
        while (next < run.End && char.IsWhiteSpace(text[next])) next++;
        return limit;
    }

    private static int NextStop(string text, int start, int limit)
    {
        int found = text.AsSpan(start, limit - start).IndexOfAny(Stops.AsSpan());
        return found < 0 ? -1 : start + found;
    }

    // Whether a sentence begins at i right behind the end of another.
    private static bool IsTouching(string text, int i, TextSpan span)
    {
        if (i >= span.End) return false;
        bool opens = text[i] is '\u201C' or '\u2018' or '"' && i + 1 < span.End && char.IsUpper(text[i + 1]);
        if (!opens && !char.IsUpper(text[i])) return false;
        int stop = i - 1;
        while (stop > span.Start && text[stop] is '\u201D' or '\u2019' or ')'
            || (stop > span.Start && !opens && text[stop] == '"'))
        {
            stop--;
        }
        if (stop - 2 < span.Start || text[stop] is not ('.' or '!' or '?' or '\u2026')) return false;
        if (!opens && (i + 1 >= span.End || char.IsPunctuation(text[i + 1]) || char.IsDigit(text[i + 1]))) return false;
        char before = text[stop - 1];
        return (char.IsLower(before) || char.IsDigit(before) || before is ')' or '%' or '!' or '\u201D')
            && !IsAddress(text, stop, span.Start);
    }

    // "www.Example.com", "https://...": the word before the stop holds a slash, an at sign or another stop.
    private static bool IsAddress(string text, int stop, int start)
    {
        int limit = Math.Max(start, stop - 64);
        for (int i = stop - 1; i >= limit && !char.IsWhiteSpace(text[i]); i--)
        {
            if (text[i] is '/' or '@' or '.' or ':') return true;
        }

        return false;
    }

    private static bool EndsSentence(string text, int stop, int start)
    {
        if (text[stop] != '.') return true;

        // "Mr.", "U.S.", "J.": a capital with at most two letters behind it seldom ends a sentence.
        int word = stop;
        while (word > start && stop - word < 4 && char.IsLetter(text[word - 1])) word--;
        return stop - word is 0 or > 3 || !char.IsUpper(text[word]);
    }
}
