using SeedGen.Extraction.Articles.Text;
using SeedGen.Extraction.Language;

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
/// Weighs the signs of one sentence after the other. Words in double quotation marks are somebody else's and weigh nothing.
/// </summary>
internal static class BoilerplateScore
{
    private const int StrongTermWeight = 2;

    /// <summary>
    /// The level of the sentence at <paramref name="span"/>, whose places in <paramref name="places"/> are passed;
    /// <paramref name="closing"/> is the mark of a quotation that is open before it and, on return, behind it, or NUL.
    /// </summary>
    public static BoilerplateLevel Of(SignPlaces places, TextSpan span, ref char closing)
    {
        int self = 0, reader = 0, call = 0, terms = 0, offers = 0, phrases = 0, reports = 0;

        // Where the words begin that count: behind the last sign or quotation.
        int start = span.Start;
        bool isFirst = true;
        while (places.MoveNext(span.End, out int i))
        {
            ref readonly Token token = ref places.Tokens[i];
            if (token.Start < start) continue;
            if (closing != '\0' || token.Kind is TokenKind.Punctuation or TokenKind.Possessive)
            {
                char mark = places.Text[token.Start];
                if (closing != '\0' && mark == closing) (closing, start) = ('\0', token.End);
                else if (closing == '\0' && mark is '"' or '\u201C') (closing, isFirst) = (mark == '"' ? '"' : '\u201D', false);
                continue;
            }

            if (!places.TryRead(i, span.End, out BoilerplateSign sign, out int behind)) continue;
            switch (sign)
            {
                // "US" is a country.
                case BoilerplateSign.Self when token.Length == 2 && places.Text[token.Start] == 'U': break;
                case BoilerplateSign.Self: self++; break;
                case BoilerplateSign.Outlet: (self, terms) = (self + 1, terms + 1); break;
                case BoilerplateSign.Reader: reader++; break;
                case BoilerplateSign.Call when isFirst && IsFirst(places.Tokens, i, start): call++; break;
                case BoilerplateSign.Term: terms++; break;
                case BoilerplateSign.StrongTerm: terms += StrongTermWeight; break;
                case BoilerplateSign.Offer when isFirst && IsFirst(places.Tokens, i, start): phrases++; break;
                case BoilerplateSign.Offer: offers++; break;
                case BoilerplateSign.Phrase: phrases++; break;
                case BoilerplateSign.Report: reports++; break;
            }

            (start, isFirst) = (behind, false);
        }

        if (self + reader > 0) phrases += offers;
        else terms += offers * StrongTermWeight;
        bool isSpoken = self + reader > 0 || (call > 0 && terms > 0);
        if (reports > 0 && phrases < 2) return self > 0 ? BoilerplateLevel.Weak : BoilerplateLevel.None;
        bool isStrong = phrases > 0 || (call > 0 && terms >= 2) || (self > 0 && terms >= 3)
            || (self > 0 && reader > 0 && terms >= 2) || (reader > 0 && terms >= 4);
        if (isStrong) return BoilerplateLevel.Strong;
        if (isSpoken) return terms > 0 ? BoilerplateLevel.Likely : BoilerplateLevel.Weak;
        return terms >= 2 ? BoilerplateLevel.Topical : BoilerplateLevel.None;
    }

    /// <summary>The level of the sentence at <paramref name="span"/>, which was not cut into tokens yet.</summary>
    public static BoilerplateLevel Of(string text, TextSpan span)
    {
        char closing = '\0';
        return Of(text, span, ref closing);
    }

    /// <summary>The level of the sentence at <paramref name="span"/>, which was not cut into tokens yet, behind an open quotation or none.</summary>
    public static BoilerplateLevel Of(string text, TextSpan span, ref char closing)
    {
        ScratchList<Token> tokens = Tokenizer.Cut(text, span);
        SignPlaces places = new(text, tokens);
        BoilerplateLevel level = Of(places, span, ref closing);
        places.Release();
        tokens.Release();
        return level;
    }

    // True when no word stands before the token, from the offset on.
    private static bool IsFirst(ScratchList<Token> tokens, int token, int start)
    {
        int before = token - 1;
        while (before >= 0 && tokens[before].Kind is TokenKind.Punctuation or TokenKind.Possessive) before--;
        return before < 0 || tokens[before].Start < start;
    }

    /// <summary>True when the line begins with a verb that tells the reader to do something.</summary>
    public static bool OpensWithCall(string text, TextSpan span)
    {
        ScratchList<Token> tokens = Tokenizer.Cut(text, span);
        int first = 0;
        while (first < tokens.Count && tokens[first].Kind is TokenKind.Punctuation or TokenKind.Possessive) first++;
        bool opens = first < tokens.Count
            && BoilerplateTerms.Signs.TryMatch(text, tokens.Items, first, tokens.Count, out BoilerplateSign sign, out _)
            && sign is BoilerplateSign.Call or BoilerplateSign.Offer or BoilerplateSign.Phrase;
        tokens.Release();
        return opens;
    }

    /// <summary>True when the line only thanks.</summary>
    public static bool IsThanks(string text, TextSpan span) =>
        LineForm.WordCount(text, span, 4) <= 4
        && (LineForm.StartsWithWord(text, span, "thank you") || LineForm.StartsWithWord(text, span, "thanks"));
}
