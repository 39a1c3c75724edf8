using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Tells words in marks that nobody says, names, terms and the writing on signs, from speech.</summary>
internal static class UnspokenWords
{
    // Quoted words without a reporting frame are a term up to this many, speech of nobody known above it.
    private const int LongestTerm = 5;

    private static readonly WordSet Signs = new("""
        placard placards banner banners sign signs poster posters sticker stickers shirt shirts t-shirt t-shirts graffiti
        slogan slogans cap caps billboard billboards plaque
        """);

    private static readonly WordSet SignVerbs = new("reading saying read reads said");

    private static readonly WordSet Cries = new("shouts cries chants screams yells murmurs whispers slogans");

    private static readonly WordSet Naming = new("so-called codenamed nicknamed");

    // "a “no” vote", "the “yes” campaign"
    private static readonly WordSet Answers = new("yes no");
    private static readonly WordSet Votes = new("vote votes voter voters campaign campaigns campaigner campaigners camp side lobby verdict");

    private static readonly WordSet Shouted = new("ok no yes sos help stop wow");

    /// <summary>"Placards reading “…”": what carries the words speaks for nobody.</summary>
    public static bool AreOnSign(OuterText text, in Cue cue) =>
        !text.IsQuote(cue.First) && text.IsIn(SignVerbs, cue.First) && text.IsIn(Signs, cue.Subject.HeadPart(text).End - 1);

    /// <summary>"The so-called “…”", "known as a “…”": a word before the quotation at <paramref name="item"/> gives a name.</summary>
    /// <param name="text">The text outside the quotations.</param>
    /// <param name="item">The quotation's item.</param>
    /// <param name="first">The first item of its sentence.</param>
    /// <param name="cue">The cue that may report the quotation.</param>
    public static bool AreSoCalled(OuterText text, int item, int first, in Cue cue)
    {
        int before = item - 1;
        if (before >= first && !text.IsQuote(before) && text.IsIn(Naming, before)) return true;
        if (before > first && text.IsWord(before, "called") && text.IsWord(before - 1, "so")) return true;
        if (IsOfVote(text, item) || IsCompound(text, item) || IsGloss(text, item, first)
            || (!IsRightBehind(text, cue, item) && IsAcronym(text, text.Quotes[text.Items[item].Quote].Span))) return true;

        // "She was known as a “lion of the harbour”, Cole said": the report holds the words.
        if (before > first && text.Is(before, WordClass.Determiner) && cue.First < item) before--;
        return before > first && text.IsWord(before, "as") && text.IsWord(before - 1, "known");
    }

    // "said “NDF”", "said: “NDF”"
    private static bool IsRightBehind(OuterText text, in Cue cue, int item) =>
        cue.End == item || (cue.End == item - 1 && text.MarkAt(item - 1) is ':' or ',');

    // "the “NDF”-held town": half a word.
    private static bool IsCompound(OuterText text, int item) =>
        item + 2 < text.Items.Count && text.MarkAt(item + 1) == '-' && text.SpanOf(item + 1).Start == text.SpanOf(item).End
        && text.KindOf(item + 2) == TokenKind.Word && text.SpanOf(item + 2).Start == text.SpanOf(item + 1).End
        && !text.Is(item + 2, WordClass.Capital | WordClass.Pronoun | WordClass.Coordinator | WordClass.Determiner | WordClass.Preposition);

    // "a party called Slava (“Glory”)": what a name means.
    private static bool IsGloss(OuterText text, int item, int first)
    {
        const int Longest = 3;
        bool isInBrackets = item - 2 >= first && item + 1 < text.Items.Count && text.MarkAt(item - 1) == '(' && text.MarkAt(item + 1) == ')'
            && text.Is(item - 2, WordClass.Capital);
        if (!isInBrackets) return false;
        TextSpan span = text.Quotes[text.Items[item].Quote].Span;
        int t = text.Document.TokenAt(span.Start);
        int end = t + Longest;
        for (; t < text.Document.Tokens.Count && text.Document.Tokens.At(t).Start < span.End; t++)
        {
            if (t == end || text.Document.Tokens.At(t).Kind != TokenKind.Word
                || (text.ClassOfToken(t) & (WordClass.Pronoun | WordClass.Auxiliary)) != 0) return false;
        }

        return true;
    }

    // "the guards of the “NDF”": letters that are nobody's shout.
    private static bool IsAcronym(OuterText text, TextSpan span)
    {
        ReadOnlySpan<char> word = text.Document.Text.AsSpan(span.Start, span.Length);
        return word.Length is > 1 and < 6 && Letters.IsAcronym(word) && !Shouted.Contains(word);
    }

    private static bool IsOfVote(OuterText text, int item)
    {
        TextSpan words = text.Quotes[text.Items[item].Quote].Span;
        return Answers.Contains(text.Document.Text.AsSpan(words.Start, words.Length)) && item + 1 < text.Items.Count && !text.IsQuote(item + 1)
            && text.KindOf(item + 1) == TokenKind.Word && text.IsIn(Votes, item + 1);
    }

    /// <summary>"There were shouts of “…”": some say them, whoever they are.</summary>
    public static bool AreCried(OuterText text, int item, int first) =>
        item > first + 1 && text.IsWord(item - 1, "of") && !text.IsQuote(item - 2) && text.IsIn(Cries, item - 2);

    /// <summary>"Last year's winner, “Saltwater Hymns”, went on": nothing inside the marks ends a clause.</summary>
    public static bool EndOpen(OuterText text, TextSpan span) => char.IsLetterOrDigit(text.Document.Text[span.End - 1]);

    /// <summary>"When “Hymns of the Sea” opened": two words and more, all of them capitalised but small ones in between.</summary>
    public static bool AreName(OuterText text, TextSpan span)
    {
        int count = 0;
        bool endsLarge = false;
        for (int t = text.Document.TokenAt(span.Start); t < text.Document.Tokens.Count && text.Document.Tokens.At(t).Start < span.End; t++, count++)
        {
            endsLarge = text.Document.Tokens.At(t).Is(TokenForm.Capital);
            bool isSmall = count > 0 && (text.ClassOfToken(t) & (WordClass.Determiner | WordClass.Preposition | WordClass.Coordinator)) != 0;
            if (!endsLarge && !isSmall) return false;
        }

        return endsLarge && count > 1;
    }

    /// <summary>"Of “Tosca” she said": one word with a capital that goes with no noun behind it.</summary>
    public static bool IsNameAlone(OuterText text, int item)
    {
        TextSpan span = text.Quotes[text.Items[item].Quote].Span;
        int token = text.Document.TokenAt(span.Start);
        if (text.Document.Tokens.At(token).End != span.End || !text.Document.Tokens.At(token).Is(TokenForm.Capital)) return false;
        const WordClass Others = WordClass.Pronoun | WordClass.Auxiliary | WordClass.Coordinator | WordClass.Preposition;
        return item + 1 >= text.Items.Count || text.KindOf(item + 1) == TokenKind.Punctuation || text.Is(item + 1, Others);
    }

    /// <summary>"Fish “are good at lunch”": the words begin with the verb of a clause.</summary>
    public static bool ArePredicate(OuterText text, TextSpan span)
    {
        int token = text.Document.TokenAt(span.Start);
        const WordClass Verb = WordClass.Be | WordClass.Auxiliary;
        return (text.ClassOfToken(token) & Verb) != 0 && text.Document.Tokens.At(token).Is(TokenForm.Small)
            && !text.Document.Is(text.Document.Tokens.At(token), "will")
            && text.Document.Tokens.At(Math.Min(token + 2, text.Document.Tokens.Count - 1)).End <= span.End;
    }

    /// <summary>True when the words are few enough to be a term.</summary>
    public static bool AreTerm(OuterText text, TextSpan span)
    {
        if (ArePredicate(text, span)) return false;
        int count = 0;
        for (int t = text.Document.TokenAt(span.Start); t < text.Document.Tokens.Count && text.Document.Tokens.At(t).Start < span.End; t++)
        {
            if (text.Document.Tokens.At(t).Kind is TokenKind.Word or TokenKind.Number) count++;
            if (count > LongestTerm) return false;
        }

        return true;
    }
}
