using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Tells verbs whose subject stands behind them: "“…,” said Reed".</summary>
internal static class Inversion
{
    /// <summary>Behind a quotation that opens its sentence a verb that is not known stands no further away.</summary>
    public const int LongestSubject = 6;

    private const int RoleReach = 5;

    // "the river warden"
    private const int LongestTrade = 3;

    // So many characters in marks at the start of a sentence are speech though the comma was forgotten.
    private const int LongQuote = 25;

    /// <summary>True when the subject of the cue verb at item <paramref name="i"/> stands behind it.</summary>
    public static bool IsAt(OuterText text, OuterSentence sentence, int i)
    {
        if (i + 1 >= sentence.End || text.Is(i, WordClass.Thought) || text.KindOf(i + 1) is not (TokenKind.Word or TokenKind.Number)) return false;
        int before = i - 1;
        if (before >= sentence.First && text.MarkAt(before) is ',' or '\u2014' or '\u2013') before--;
        bool isFirst = before < sentence.First;
        bool isSaying = text.Is(i, WordClass.Saying);
        if (!isFirst && !text.IsQuote(before)) return before < i - 1 && isSaying && IsAside(text, sentence, i);
        if (!isFirst && before == i - 1 && !CueFinder.EndsOpen(text, before) && !(isSaying && IsLongStart(text, sentence, before))) return false;
        if (!isFirst && !isSaying && !EndsAfterSubject(text, sentence, i)) return false;
        if (before > sentence.First && IsClauseBehind(text, sentence, i)) return false;
        if (before > sentence.First && before < i - 1 && !CueFinder.EndsOpen(text, before) && !IsSpeakerBehind(text, sentence, i)) return false;
        return text.Is(i + 1, WordClass.Capital | WordClass.Determiner | WordClass.Possessor | WordClass.Role | WordClass.PersonPronoun)
            || ((isSaying || !isFirst) && LeadsToRole(text, sentence, i + 1));
    }

    /// <summary>
    /// True when the word at item <paramref name="i"/>, no cue that is known, stands where only one can:
    /// "“We won!” beamed Reed."
    /// </summary>
    public static bool IsUnknownVerb(OuterText text, OuterSentence sentence, int i)
    {
        if (i == sentence.First || i + 1 >= sentence.End || !text.IsQuote(i - 1) || !CueFinder.EndsOpen(text, i - 1)) return false;
        return IsUnknownPast(text, i) && text.Is(i + 1, WordClass.Capital) && !text.Is(i + 1, WordClass.Temporal)
            && EndsAfterSubject(text, sentence, i);
    }

    /// <summary>"“We won!” Reed beamed.": as above, with the subject before the verb and nothing behind it.</summary>
    public static bool IsUnknownVerbAtEnd(OuterText text, OuterSentence sentence, int i)
    {
        bool isLast = i + 1 == sentence.End || text.MarkAt(i + 1) is '.' || text.IsQuote(i + 1);
        if (!isLast || i < sentence.First + 2 || !text.IsQuote(sentence.First) || i > sentence.First + LongestSubject) return false;
        return CueFinder.EndsOpen(text, sentence.First) && IsUnknownPast(text, i);
    }

    private static bool IsUnknownPast(OuterText text, int i)
    {
        if (text.KindOf(i) != TokenKind.Word || text.Is(i, WordClass.Cue | WordClass.Capital | WordClass.Role)) return false;
        ReadOnlySpan<char> word = text.WordsOf(i);
        return word.Length > 4 && WordLetters.Ends(word, "ed");
    }

    /// <summary>True when the quotation at item <paramref name="quote"/> opens its sentence and is too long for a term.</summary>
    public static bool IsLongStart(OuterText text, OuterSentence sentence, int quote) =>
        quote == sentence.First && text.SpanOf(quote).Length > LongQuote;

    // "The dam, “safe” or not, will go, said Reed.": a name or office, and a pause.
    private static bool IsAside(OuterText text, OuterSentence sentence, int i)
    {
        if (!text.Is(i + 1, WordClass.Capital | WordClass.Determiner | WordClass.Role) || text.Is(i + 1, WordClass.Temporal)) return false;
        NounPhrase subject = NounPhrase.From(text, i + 1, sentence.End);
        return !subject.IsEmpty && !(subject.End < sentence.End && (text.IsWord(subject.End, "as") || text.IsQuote(subject.End)))
            && (text.Is(subject.First, WordClass.Capital | WordClass.Role)
                || text.Is(subject.HeadPart(text).End - 1, WordClass.Role | WordClass.Body))
            && (EndsAfterSubject(text, sentence, i) || IsToldOf(text, subject, sentence.End));
    }

    // "said one official briefed on the matter": what is told of somebody by what he does.
    private static bool IsToldOf(OuterText text, NounPhrase subject, int end) => subject.End + 1 < end
        && text.Is(subject.HeadPart(text).End - 1, WordClass.Role) && LeadIns.EndsLike(text, subject.End, "ed")
        && text.Is(subject.End + 1, WordClass.Preposition);

    // "Reed, who promised “spades in May”, said the sums were wrong": what no one can be by name, office or trade is what he said.
    private static bool IsSpeakerBehind(OuterText text, OuterSentence sentence, int verb)
    {
        const WordClass Speakers = WordClass.Capital | WordClass.Role | WordClass.Body | WordClass.Document | WordClass.Pronoun | WordClass.Plural;
        NounPhrase subject = NounPhrase.From(text, verb + 1, sentence.End);
        if (subject.IsEmpty) return true;
        return text.Is(subject.HeadPart(text).End - 1, Speakers)
            || (subject.End - subject.First <= LongestTrade && EndsAfterSubject(text, sentence, verb));
    }

    // "Reed, who called it “late,” said a third boat was on its way": what he said, not who said it.
    private static bool IsClauseBehind(OuterText text, OuterSentence sentence, int verb)
    {
        int end = NounPhrase.From(text, verb + 1, sentence.End).End;
        return end > verb + 1 && end < sentence.End && text.Is(end, WordClass.Auxiliary);
    }

    // What follows the phrase is no complement, so the phrase is no object: "thanked Reed for".
    private static bool EndsAfterSubject(OuterText text, OuterSentence sentence, int verb)
    {
        int end = NounPhrase.From(text, verb + 1, sentence.End).End;
        return end >= sentence.End || text.IsQuote(end) || text.KindOf(end) == TokenKind.Punctuation
            || text.Is(end, WordClass.Temporal | WordClass.Relative | WordClass.Subordinator)
            || (text.Is(end, WordClass.Preposition) && !text.IsWord(end, "for") && !text.IsWord(end, "of") && !text.IsWord(end, "to"));
    }

    // "said former mayor Reed", "said retired Gen. Reed", "said 54-year-old Reed".
    private static bool LeadsToRole(OuterText text, OuterSentence sentence, int i)
    {
        for (int k = i; k < sentence.End && k < i + RoleReach
            && (text.KindOf(k) is TokenKind.Word or TokenKind.Number || text.MarkAt(k) is '/' or '-'); k++)
        {
            if (text.IsWord(k, "of")) continue;
            if (text.Is(k, WordClass.Preposition | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Subordinator | WordClass.Determiner))
                return false;
            if (text.Is(k, WordClass.Capital | WordClass.Role | WordClass.Body)) return true;
        }

        return false;
    }
}
