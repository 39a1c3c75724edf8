using SeedGen.Extraction.Articles.Text;

namespace SeedGen.Extraction.Articles.Site;

/// <summary>How much a sentence is like text of the site.</summary>
internal enum BoilerplateLevel
{
    /// <summary>Not at all: it is news, as far as it tells.</summary>
    None,

    /// <summary>It is about the trade in readers, but speaks to nobody.</summary>
    Topical,

    /// <summary>The outlet or the reader is in it, as in any column or letter.</summary>
    Weak,

    /// <summary>Half-way: it goes with what stands around it.</summary>
    Likely,

    /// <summary>A button or a label of the site.</summary>
    Label,

    /// <summary>Surely.</summary>
    Strong,
}

/// <summary>
/// Weighs the signs of one sentence. Words in double quotation marks are somebody else's and weigh nothing.
/// </summary>
internal static class BoilerplateScore
{
    private const int StrongTermWeight = 2;

    /// <summary>
    /// The level of the sentence at <paramref name="span"/>; <paramref name="closing"/> is the mark of a quotation that
    /// is open before it and, on return, behind it, or NUL.
    /// </summary>
    public static BoilerplateLevel Of(string text, TextSpan span, ref char closing)
    {
        int self = 0, reader = 0, call = 0, terms = 0, phrases = 0, reports = 0;
        bool isFirst = true;
        int position = span.Start;
        while (true)
        {
            position = SkipQuotation(text, position, span.End, ref closing);
            while (position < span.End && !Words.IsPart(text[position]) && !IsQuote(text[position])) position++;
            if (position >= span.End) break;
            if (IsQuote(text[position]))
            {
                closing = text[position] == '"' ? '"' : '\u201D';
                position++;
                isFirst = false;
                continue;
            }

            TextSpan word = Words.Next(text, position, span.End, out uint hash);
            if (BoilerplateTerms.Signs.TryMatch(text, word, hash, span.End, out BoilerplateSign sign, out int end))
            {
                switch (sign)
                {
                    // "US" is a country.
                    case BoilerplateSign.Self when word.Length == 2 && text[word.Start] == 'U': break;
                    case BoilerplateSign.Self: self++; break;
                    case BoilerplateSign.Outlet: (self, terms) = (self + 1, terms + 1); break;
                    case BoilerplateSign.Reader: reader++; break;
                    case BoilerplateSign.Call when isFirst: call++; break;
                    case BoilerplateSign.Term: terms++; break;
                    case BoilerplateSign.StrongTerm: terms += StrongTermWeight; break;
                    case BoilerplateSign.Phrase: phrases++; break;
                    case BoilerplateSign.Report: reports++; break;
                }
            }

            isFirst = false;
            position = BoilerplateTerms.Signs.SkipOthers(text, end, span.End);
        }

        bool isSpoken = self + reader > 0 || (call > 0 && terms > 0);
        if (reports > 0 && phrases < 2) return self > 0 ? BoilerplateLevel.Weak : BoilerplateLevel.None;
        bool isStrong = phrases > 0 || (call > 0 && terms >= 2) || (self > 0 && terms >= 3)
            || (self > 0 && reader > 0 && terms >= 2) || (reader > 0 && terms >= 4);
        if (isStrong) return BoilerplateLevel.Strong;
        if (isSpoken) return terms > 0 ? BoilerplateLevel.Likely : BoilerplateLevel.Weak;
        return terms >= 2 ? BoilerplateLevel.Topical : BoilerplateLevel.None;
    }

    /// <summary>True when the line begins with a verb that tells the reader to do something.</summary>
    public static bool OpensWithCall(string text, TextSpan span)
    {
        TextSpan word = Words.Next(text, span.Start, span.End, out uint hash);
        return !word.IsEmpty
            && BoilerplateTerms.Signs.TryMatch(text, word, hash, span.End, out BoilerplateSign sign, out _)
            && sign is BoilerplateSign.Call or BoilerplateSign.Phrase;
    }

    /// <summary>True when the line only thanks.</summary>
    public static bool IsThanks(string text, TextSpan span) =>
        LineForm.WordCount(text, span) <= 4
        && (LineForm.StartsWithWord(text, span, "thank you") || LineForm.StartsWithWord(text, span, "thanks"));

    private static bool IsQuote(char c) => c is '"' or '\u201C';

    private static int SkipQuotation(string text, int position, int limit, ref char closing)
    {
        if (closing == '\0') return position;
        int end = text.IndexOf(closing, position, limit - position);
        if (end < 0) return limit;
        closing = '\0';
        return end + 1;
    }
}
