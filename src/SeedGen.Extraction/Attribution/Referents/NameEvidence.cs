using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Tells by what stands beside a run of capitalised words that it names somebody who speaks or acts.</summary>
internal static class NameEvidence
{
    private const int AppositionReach = 8;

    /// <summary>True for a speaker: "Strand said", "said Strand".</summary>
    public static bool IsSpeaker(OuterText text, in NameRun run)
    {
        if (run.Count == 1 && Portfolios.IsAt(text, run.First)) return false;

        // "Ann Lee KC said": letters behind a name.
        if (run.Count == 1 && run.First > run.Sentence.First && text.IsName(run.First, NameWord.Letters) && text.Is(run.First - 1, WordClass.Capital))
            return false;

        // "Norburg said": the town, or who governs there, unless it is somebody's name elsewhere.
        if (run.Count == 1 && text.IsName(run.First, NameWord.Place) && !text.IsName(run.First, NameWord.FirstName)) return false;

        // "a baker in downtown Norburg said"
        if (run.First > run.Sentence.First && text.KindOf(run.First - 1) == TokenKind.Word
            && text.IsIn(PlaceWords.Adjectives, run.First - 1)) return false;
        int next = run.End;

        // "Strand has admitted"
        if (next + 1 < run.Sentence.End && (text.IsWord(next, "has") || text.IsWord(next, "had")) && text.Is(next + 1, WordClass.Past)) next++;
        if (next < run.Sentence.End && text.Is(next, WordClass.Speech) && text.Is(next, WordClass.Past | WordClass.Present))
        {
            // "Veltrona said it would": no person says so of himself.
            return next + 1 >= run.Sentence.End || !(text.IsWord(next + 1, "it") || text.IsWord(next + 1, "its"));
        }

        int before = run.First - 1;
        if (run.Count is 2 or 3 && IsPresented(text, run, before)) return true;
        if (run.Count is 2 or 3 && IsLastOfInverted(text, run)) return true;
        return before > run.Sentence.First && text.Is(before, WordClass.Speech) && text.Is(before, WordClass.Past | WordClass.Present)
            && (text.IsQuote(before - 1) || text.MarkAt(before - 1) == ',');
    }

    // "“…,” said one of them, Ann Lee.": what the comma sets behind the subject ends the clause.
    private static bool IsLastOfInverted(OuterText text, in NameRun run)
    {
        bool isLast = run.End >= run.Sentence.End || text.KindOf(run.End) == TokenKind.Punctuation;
        if (!isLast || run.First - 2 <= run.Sentence.First || text.MarkAt(run.First - 1) != ','
            || text.Is(run.End - 1, WordClass.CompanyTail)) return false;
        for (int i = run.First - 2; i > run.Sentence.First && i > run.First - AppositionReach && !text.IsQuote(i)
            && text.KindOf(i) != TokenKind.Punctuation; i--)
        {
            // "said a nurse in the capital, San Verano"
            if (text.IsIn(PersonSigns.LocalPrepositions, i)) return false;
            if (text.Is(i, WordClass.Speech) && text.Is(i, WordClass.Past | WordClass.Present))
                return text.IsQuote(i - 1) && CueFinder.EndsOpen(text, i - 1) && !text.Is(i + 1, WordClass.Capital);
        }

        return false;
    }

    // "publican Ann Lee was", "one of the owners, Ann Lee, said": a word for what she is, or a pause, and a verb or a pause.
    private static bool IsPresented(OuterText text, in NameRun run, int before)
    {
        const WordClass NoNoun = WordClass.Determiner | WordClass.Possessor | WordClass.Preposition | WordClass.Cue | WordClass.OtherVerb
            | WordClass.Auxiliary
            | WordClass.Adverb | WordClass.Coordinator | WordClass.Subordinator | WordClass.Body | WordClass.Document | WordClass.Temporal
            | WordClass.Pronoun | WordClass.Gerund | WordClass.Relative;
        if (before < run.Sentence.First || run.End + 1 >= run.Sentence.End || text.Is(run.End - 1, WordClass.CompanyTail)) return false;
        bool speaks = text.Is(run.End, WordClass.Speech)
            || (text.MarkAt(run.End) == ',' && text.Is(run.End + 1, WordClass.Speech) && text.Is(run.End + 1, WordClass.Past | WordClass.Present));
        if (text.MarkAt(before) == ',') return speaks;
        if (text.KindOf(before) != TokenKind.Word || text.Is(before, NoNoun)) return false;
        if (!speaks && !(text.Is(before, WordClass.Role) && text.Is(run.End, WordClass.Auxiliary))) return false;
        ReadOnlySpan<char> noun = text.WordsOf(before);
        return !WordLetters.Ends(noun, "ed") && !WordLetters.Ends(noun, "ing") && !WordLetters.Ends(noun, "ly");
    }

    /// <summary>True for "Castell came off the bench": the surname alone, at the start of a clause, and a verb.</summary>
    public static bool IsActing(OuterText text, in NameRun run)
    {
        bool isStart = run.First == run.Sentence.First || text.MarkAt(run.First - 1) == ',' || text.Is(run.First - 1, WordClass.Coordinator);
        return isStart && run.End < run.Sentence.End
            && text.Is(run.End, WordClass.Auxiliary | WordClass.OtherVerb | WordClass.Past | WordClass.Present);
    }

    /// <summary>True beside a title, a given name, an age, an apposition: "Ann Lee, 54,", "Ann Lee, a nurse".</summary>
    public static bool IsIntroduced(OuterText text, in NameRun run)
    {
        bool isGiven = text.Is(run.First, WordClass.Male | WordClass.Female);
        if (run.Count > 1 && (run.IsTitled || isGiven)) return true;
        int before = run.First - 1;
        int kin = before > run.Sentence.First && text.MarkAt(before) == ',' && text.MarkAt(Math.Min(run.End, text.Items.Count - 1)) == ','
            ? before - 1 : before;
        if (run.Count == 1 && kin >= run.Sentence.First && text.KindOf(kin) == TokenKind.Word && text.IsName(kin, NameWord.Kin)) return true;
        if (before > run.Sentence.First && text.MarkAt(before) == ',' && run.Count > 1) before--;
        if (before >= run.Sentence.First && text.Is(before, WordClass.Role) && !text.Is(before, WordClass.Capital | WordClass.Plural)
            && (run.Count > 1 || isGiven)) return true;
        if (run.End + 2 >= run.Sentence.End || text.MarkAt(run.End) != ',' || run.Count == 1) return false;
        int next = run.End + 1;
        if (text.KindOf(next) == TokenKind.Number) return text.SpanOf(next).Length == 2 && text.MarkAt(next + 1) == ',';
        if (text.IsWord(next, "who") || text.IsWord(next, "whose")) return true;
        for (int i = next; i < run.Sentence.End && i < next + AppositionReach && !text.IsQuote(i) && text.MarkAt(i) != ','; i++)
        {
            if (text.Is(i, WordClass.Preposition | WordClass.Auxiliary)) return false;
            if (text.Is(i, WordClass.Role) && !text.Is(i, WordClass.Plural)) return true;
        }

        return false;
    }
}
