using SeedGen.Extraction.Articles;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>Finds persons by what stands with their names: a title, a role, a given name, an apposition.</summary>
internal static class NameFinder
{
    private const int LongestName = 4;
    private const int AppositionReach = 8;

    private static readonly WordSet Particles = new("van von der den de da dos del bin ibn al el la le");

    /// <summary>True for the small words within names: "van".</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => Particles.Contains(word);

    /// <summary>The persons that <paramref name="runs"/> name; <paramref name="isTaken"/> tells tokens that name somebody else.</summary>
    public static IEnumerable<FoundName> Find(TextDocument document, List<CapitalRun> runs, Func<int, bool> isTaken)
    {
        HashSet<uint> surnames = LoneWords(document, runs, isTaken);
        foreach (CapitalRun run in runs)
        {
            int end = EndOf(document, run);
            while (end - 1 > run.First && IsIn(TitleWords.Behind, document, end - 1)) end--;
            int first = AfterTitle(document, run, end, out bool isTitled);
            bool hasGivenName = !isTitled && AtGivenName(document, ref first, end);
            if (first >= end || !IsName(document, first, end, isTaken)) continue;
            bool isOne = end - first == 1;
            bool isPerson = isOne
                ? isTitled && first > run.First && IsIn(TitleWords.Honorifics, document, first - 1)
                : isTitled || hasGivenName || surnames.Contains(document.Tokens[end - 1].Hash) || Speaks(document, end, run) || HasRoleBefore(document, first, run) || HasApposition(document, end, run) || IsByline(document, run);
            if (isPerson) yield return new FoundName(first, end, ActorKind.Person);
        }
    }

    // Words that stand alone elsewhere: "Siegfried Laband ... Laband" is a person. "The Cup" is a thing.
    private static HashSet<uint> LoneWords(TextDocument document, List<CapitalRun> runs, Func<int, bool> isTaken)
    {
        HashSet<uint> words = [];
        foreach (CapitalRun run in runs)
        {
            Token word = document.Tokens[run.First];
            bool isAlone = run.Count == 1 && !isTaken(run.First) && !IsIn(PlaceNames.Known, document, run.First)
                && !IsIn(BodyWords.Things, document, run.First) && !IsIn(BodyWords.Never, document, run.First)
                && !IsIn(Bodies.Doubtful, document, run.First)
                && (run.First == 0 || !document.Is(document.Tokens[run.First - 1], "the"));
            if (isAlone) words.Add(word.Hash);
        }

        return words;
    }

    // Two words that speak: "Anders Brekke said".
    private static bool Speaks(TextDocument document, int end, CapitalRun run) =>
        end - run.First is 2 or 3 && !IsIn(BodyWords.Things, document, run.First) && end < document.Sentences[run.Sentence].End
        && document.Tokens[end].Is(TokenForm.Small) && IsIn(BodyWords.Speech, document, end);

    // "Ludwig" + "van Beethoven": small words between capitalised ones belong to the name.
    private static int EndOf(TextDocument document, CapitalRun run)
    {
        int limit = document.Sentences[run.Sentence].End;
        int end = run.End;
        int next = end;
        if (next < limit && IsArticled(document, next)) return next + 1;
        while (next < limit && next - end < 2 && document.Tokens[next].Kind == TokenKind.Word && IsIn(Particles, document, next)) next++;
        if (next == end || next >= limit || !CapitalRuns.IsNameWord(document, next)) return end;
        return next + 1;
    }

    // "al-Harthy": its capital stands behind a small article.
    private static bool IsArticled(TextDocument document, int token)
    {
        if (!document.Tokens[token].Is(TokenForm.Hyphened)) return false;
        ReadOnlySpan<char> word = document.WordsOf(document.Tokens[token]);
        return word.Length > 4 && word[2] == '-' && char.IsLower(word[0]) && char.IsUpper(word[3]);
    }

    // Behind the last title or role word of the run.
    private static int AfterTitle(TextDocument document, CapitalRun run, int end, out bool isTitled)
    {
        isTitled = false;
        for (int i = Math.Min(end, run.End) - 1; i >= run.First; i--)
        {
            if (!IsIn(TitleWords.Honorifics, document, i) && !IsIn(TitleWords.Roles, document, i)) continue;

            // "Stephen King", "Ann Baker": a surname.
            if (i == end - 1 && i > run.First && (IsIn(FirstNames.Known, document, run.First) || IsIn(FirstNames.Known, document, i - 1))) continue;
            isTitled = true;
            return i + 1;
        }

        return run.First;
    }

    // "Ukrainian Olena Petrenko": a name may begin inside the run, at a given name or at a family name that leads.
    private static bool AtGivenName(TextDocument document, ref int first, int end)
    {
        for (int i = first; i + 1 < end; i++)
        {
            if (!IsIn(FirstNames.Known, document, i) && !LeadsFamilyFirst(document, i, end)) continue;
            if (i > 0 && IsIn(PlaceWords.Before, document, i - 1)) return false;
            first = i;
            return true;
        }

        return false;
    }

    // "Kim Jong Un", "Park Min-ji": two words alone ("Park Avenue") are not enough to tell.
    private static bool LeadsFamilyFirst(TextDocument document, int token, int end) =>
        (IsIn(FirstNames.FamilyFirst, document, token)
            && (end - token == 3 || (end - token == 2 && document.WordsOf(document.Tokens[token + 1]).IndexOf('-') > 0)))
        || (end - token == 2 && PersonNames.IsJoined(document.WordsOf(document.Tokens[token + 1])));

    private static bool IsName(TextDocument document, int first, int end, Func<int, bool> isTaken)
    {
        if (end - first > LongestName) return false;
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<char> word = document.WordsOf(document.Tokens[i]);
            if ((isTaken(i) && !(i > first && IsIn(Particles, document, i - 1))) || Letters.IsAcronym(word) || CapitalRuns.IsAmpersand(document, i)) return false;
            if (OrganisationFinder.IsHead(document, i) || PlaceWords.Behind.Contains(word)) return false;
        }

        return document.WordsOf(document.Tokens[end - 1]).Length > 1;
    }

    // "spokesman Ann Lee", "the analyst, Ann Lee,": the role in small letters.
    private static bool HasRoleBefore(TextDocument document, int first, CapitalRun run)
    {
        int start = document.Sentences[run.Sentence].First;
        int i = first - 1;
        if (first != run.First || i < start) return false;
        if (!IsComma(document, i)) return IsIn(TitleWords.Roles, document, i);
        if (i > start && IsIn(TitleWords.Roles, document, i - 1)) return true;

        // "the director of the harbour, Ann Lee,"
        for (int k = i - 2; k >= start && k > i - AppositionReach && !IsComma(document, k); k--)
        {
            if (IsIn(TitleWords.Roles, document, k) && document.Is(document.Tokens[k + 1], "of")) return true;
        }

        return false;
    }

    // "Ann Lee, who ...", "Ann Lee, 54, ...", "Ann Lee, a senior fellow at ...".
    private static bool HasApposition(TextDocument document, int end, CapitalRun run)
    {
        int limit = document.Sentences[run.Sentence].End;
        if (end + 1 >= limit || !IsComma(document, end)) return false;
        Token next = document.Tokens[end + 1];
        if (document.Is(next, "who") || document.Is(next, "whose")) return true;
        if (next.Kind == TokenKind.Number) return next.Length is 2 && end + 2 < limit && IsComma(document, end + 2);
        for (int i = end + 1; i < limit && i <= end + AppositionReach && !IsComma(document, i); i++)
        {
            if (IsIn(TitleWords.Roles, document, i)) return true;

            // "a 62-year-old farmer"
            if (document.Tokens[i].Kind == TokenKind.Number && i + 1 < limit && IsAge(document, i)) return true;
        }

        return false;
    }

    private static bool IsAge(TextDocument document, int token)
    {
        ReadOnlySpan<char> rest = document.Text.AsSpan(document.Tokens[token].End);
        return rest.StartsWith("-year-old".AsSpan(), StringComparison.Ordinal);
    }

    private static bool IsByline(TextDocument document, CapitalRun run) =>
        document.Blocks[document.Sentences[run.Sentence].Block].Kind == BlockKind.Byline;

    private static bool IsComma(TextDocument document, int token) => document.Text[document.Tokens[token].Start] == ',';

    private static bool IsIn(WordSet set, TextDocument document, int token) =>
        document.Tokens[token].Kind == TokenKind.Word && set.Contains(document, document.Tokens[token]);
}
