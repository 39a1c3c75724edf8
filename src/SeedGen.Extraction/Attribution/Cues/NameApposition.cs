using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Joins a description and the name that says who it is: "the owner, Tom Reed".</summary>
internal static class NameApposition
{
    /// <summary>
    /// "the owner, Tom Reed": the phrase and the name that a comma sets behind it, when one stands there before <paramref name="limit"/>.
    /// </summary>
    public static NounPhrase With(OuterText text, NounPhrase phrase, int limit)
    {
        if (phrase.IsEmpty) return phrase;
        int comma = BehindThen(text, phrase.End, limit);
        if (comma + 1 >= limit || text.MarkAt(comma) != ',') return phrase;
        return IsDescription(text, phrase) && EndOfName(text, comma + 1, limit) is > 0 and int end ? new(phrase.First, end)
            : phrase;
    }

    /// <summary>"Reed's son, a sailor and baker, Jan Reed,": as <see cref="With"/>, where more stands before the name.</summary>
    public static NounPhrase Over(OuterText text, NounPhrase phrase, NounPhrase name) =>
        IsDescription(text, phrase) && EndOfName(text, name.First, name.End) == name.End ? new(phrase.First, name.End) : phrase;

    private static bool IsDescription(OuterText text, NounPhrase phrase) =>
        text.Is(phrase.First, WordClass.Determiner | WordClass.Possessor | WordClass.Role)
            || text.Is(phrase.End - 1, WordClass.Role | WordClass.Body)
        || HasPossessive(text, phrase);

    /// <summary>True at "D-N.Y." and "R-Ill.": behind a name, the party and the state somebody sits for.</summary>
    public static bool IsSeat(OuterText text, int i) => text.Is(i, WordClass.Capital) && text.KindOf(i) == TokenKind.Word
        && text.WordsOf(i) is { Length: > 2 } word && word[1] == '-' && char.IsUpper(word[2]);

    // "the governor at the time, Tom Reed,": the office is of that time.
    private static int BehindThen(OuterText text, int i, int limit) =>
        i + 2 < limit && text.IsWord(i, "at") && (text.IsWord(i + 1, "the") || text.IsWord(i + 1, "that")) && text.IsWord(i + 2, "time") ? i + 3 : i;

    private static bool HasPossessive(OuterText text, NounPhrase phrase)
    {
        for (int i = phrase.First + 1; i < phrase.End; i++)
        {
            if (text.KindOf(i) == TokenKind.Possessive) return true;
        }

        return false;
    }

    // "Tom Reed", "former driver Tom Reed", "24-year-old Tom Reed", "a quiet man named Tom Reed", up to the next mark; -1 for anything else.
    private static int EndOfName(OuterText text, int first, int limit)
    {
        const int Longest = 10;
        const WordClass Others = WordClass.Preposition | WordClass.Relative | WordClass.Pronoun | WordClass.Auxiliary
            | WordClass.Coordinator | WordClass.Subordinator
            | WordClass.Possessor | WordClass.Gerund;
        if (IsSeat(text, first)) return -1;
        bool isNamed = !text.Is(first, WordClass.Determiner) || (text.IsWord(first, "the") && first + 2 < limit);
        bool hasOrigin = false;
        int end = first;
        for (; end < limit && end < first + Longest && (text.KindOf(end) != TokenKind.Punctuation || text.MarkAt(end) is '-' or '&')
            && !text.IsQuote(end); end++)
        {
            if (text.IsWord(end, "named") || text.IsWord(end, "called")) isNamed = true;
            else if (!hasOrigin && IsOrigin(text, first, end, limit)) hasOrigin = true;
            else if (!text.Is(end, WordClass.Capital)
                && (text.Is(end, Others) || (end > first && CueWords.IsFiniteVerb(text, end, first)))) return -1;
        }

        bool endsHere = end == limit || text.KindOf(end) == TokenKind.Punctuation || text.IsQuote(end);
        return isNamed && endsHere && end > first && (hasOrigin || text.Is(end - 1, WordClass.Capital) || PhraseEnds.IsArticled(text, end - 1))
            && !text.Is(end - 1, WordClass.Determiner | WordClass.Temporal) ? end : -1;
    }

    // "Tom Reed of Norburg", "Tom Reed of the old mill".
    private static bool IsOrigin(OuterText text, int first, int i, int limit) =>
        i > first + 1 && i + 1 < limit && (text.IsWord(i, "of") || text.IsWord(i, "from")) && text.Is(i - 1, WordClass.Capital)
        && text.Is(i + 1, WordClass.Capital | WordClass.Determiner);

    /// <summary>
    /// "Tom Reed, a friend of the family said", "the owner, Tom Reed said": the name and the description go together from item
    /// <paramref name="start"/> on, where a sentence or what follows a quotation begins; their second comma was left out.
    /// "Tom Reed, a friend said, was kind" is what the friend said.
    /// </summary>
    public static NounPhrase Unclosed(OuterText text, NounPhrase phrase, int start, int verb, int limit)
    {
        int comma = phrase.First - 1;
        bool isAside = verb + 2 < limit && text.MarkAt(verb + 1) == ','
            && !text.IsQuote(verb + 2) && !text.Is(verb + 2, WordClass.Gerund);
        if (start < 0 || comma <= start || text.MarkAt(comma) != ',' || isAside) return phrase;
        bool isDescribed = text.Is(phrase.First, WordClass.Determiner | WordClass.Possessor)
            || (text.Is(phrase.First, WordClass.Role) && !text.Is(phrase.First, WordClass.Capital))
            || HasPossessive(text, phrase) || IsOffice(text, phrase.First);
        if (isDescribed)
        {
            bool isWhole = text.Is(phrase.HeadPart(text).End - 1, WordClass.Role) && IsFullName(text, start, comma);
            return isWhole ? new(start, phrase.End) : phrase;
        }

        NounPhrase description = NounPhrase.From(text, start, comma);
        bool isNamed = description.End == comma && text.Is(description.HeadPart(text).End - 1, WordClass.Role)
            && !text.Is(start, WordClass.Temporal);
        return isNamed && With(text, description, phrase.End) is var whole && whole.End == phrase.End ? whole : phrase;
    }

    // "managing director of the mill"
    private static bool IsOffice(OuterText text, int first) => text.KindOf(first) == TokenKind.Word && !text.Is(first, WordClass.Capital)
        && first + 1 < text.Items.Count && text.Is(first + 1, WordClass.Role) && !text.Is(first + 1, WordClass.Capital);

    // "Tom Reed", "Mayor Tom Reed", but neither "Norburg" nor "Last June".
    private static bool IsFullName(OuterText text, int first, int end)
    {
        const int Longest = 5;
        bool isKnown = text.Is(first, WordClass.Male | WordClass.Female | WordClass.Role) || (first > 0 && text.IsQuote(first - 1));
        if (end - first is < 2 or > Longest || !isKnown) return false;
        for (int i = first; i < end; i++)
        {
            bool isName = text.Is(i, WordClass.Capital)
                && !text.Is(i, WordClass.Temporal | WordClass.Gerund | WordClass.Preposition | WordClass.Subordinator | WordClass.Pronoun);
            if (!isName) return false;
        }

        return true;
    }

    /// <summary>"The governor installed by the army, Tom Reed, said": the name belongs to the phrase, what was done to him stands between.</summary>
    public static NounPhrase AroundParticiple(OuterText text, NounPhrase phrase, NounPhrase inserted)
    {
        int comma = inserted.First - 1;
        bool isDone = phrase.End + 1 < comma && text.MarkAt(comma) == ',' && text.Is(phrase.HeadPart(text).End - 1, WordClass.Role)
            && (text.Is(phrase.End, WordClass.Past) || LeadIns.EndsLike(text, phrase.End, "ed")) && text.Is(phrase.End + 1, WordClass.Preposition);
        for (int i = phrase.End; isDone && i < comma; i++) isDone = text.KindOf(i) != TokenKind.Punctuation && !text.IsQuote(i);
        return isDone && EndOfName(text, inserted.First, inserted.End) == inserted.End ? new(phrase.First, inserted.End) : phrase;
    }
}
