using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>Finds where a name begins behind what its bearer is called by office, trade or rank: "Prime Minister Ann Lee".</summary>
internal static class NameTitles
{
    // What stands in brackets behind the rank of one who has left the service.
    private static readonly WordSet Retired = new("retd ret rtd retired");

    // With a capital before a name.
    private static readonly WordSet Officers = new("""
        minister secretary secretary-general premier speaker chairman chairwoman director commissioner vice-president undersecretary
        """);

    /// <summary>Index behind the last title or role word of the run.</summary>
    public static int After(NameTokens tokens, in CapitalRun run, int end, NameUses uses, out bool isTitled)
    {
        isTitled = false;
        for (int i = Math.Min(end, run.End) - 1; i >= run.First; i--)
        {
            bool isMember = i + 1 < end && (tokens.Is(i, NameWord.Letters) || (i == run.First && AreTitled(tokens, i, end)));
            if (!isMember && !tokens.Is(i, NameWord.Honorific | NameWord.Role) && !IsParent(tokens, i)) continue;

            // "Kim Son Hui": a syllable of the name.
            if (i == run.First + 1 && i + 1 < end && tokens.IsWord(i, "Son") && tokens.Is(run.First, NameWord.FamilyFirst)) continue;

            // "Stephen King", "Ann Baker": a surname.
            if (i == end - 1 && i > run.First && (tokens.Is(run.First, NameWord.FirstName) || tokens.Is(i - 1, NameWord.FirstName))) continue;
            isTitled = true;
            return IsPageant(tokens, i, end, uses) ? i + 2 : i + 1;
        }

        // "Secretary of State Ann Lee", "Envoy for Sudria Ann Lee": the office reaches into the run.
        int start = run.Start;
        bool isField = end - run.First is 3 or 4 && run.First >= start + 2 && tokens[run.First - 2].Is(TokenForm.Capital)
            && tokens.Is(run.First - 2, NameWord.Role)
            && ((end - run.First == 3 && tokens.IsWord(run.First - 1, "of")) || (uses.IsState(run.First)
            && (tokens.IsWord(run.First - 1, "for") || tokens.IsWord(run.First - 1, "to"))));
        isField |= IsSecretaryOfState(tokens, run);

        // "General (retd) Ann Lee"
        bool isRetired = run.Count > 1 && run.First >= start + 4 && tokens.IsMark(run.First - 1, ')')
            && tokens.IsMark(run.First - 3, '(') && Retired.Contains(tokens.Document, tokens[run.First - 2]);
        isTitled = isField || isRetired;
        return isField ? run.First + 1 : run.First;
    }

    /// <summary>Where the name begins in "General" + "Harbour Staff Ann Lee", whose office goes on behind the rank.</summary>
    public static int BehindStaff(NameTokens tokens, int first, int end)
    {
        const NameWord Offices = NameWord.Never | NameWord.Head | NameWord.Thing | NameWord.Scope;
        int given = end - 2;
        if (given <= first || !tokens.Is(given, NameWord.FirstName)) return first;
        for (int i = first; i < given; i++)
        {
            if (tokens.Is(i, Offices) && !tokens.Is(i, NameWord.FirstName)) return given;
        }

        return first;
    }

    /// <summary>"Speaker Blomkvist", "Secretary of State Blomkvist": one word behind an office that nobody but a person holds.</summary>
    public static bool IsOfficer(NameTokens tokens, int first, int end, in CapitalRun run)
    {
        const NameWord Others = NameWord.Place | NameWord.Never | NameWord.Thing | NameWord.NoName | NameWord.Head | NameWord.MediaHead
            | NameWord.Role | NameWord.Doubtful | NameWord.Origin | NameWord.BodyNoun;
        bool isOffice = Officers.Contains(tokens.Document, tokens[first - 1]) || IsSecretaryOfState(tokens, run);
        return isOffice && end == run.End && tokens[first].Length > 2 && !tokens.Is(first, Others)
            && !Letters.IsAcronym(tokens.WordsOf(first)) && !BodyBounds.Fields.Contains(tokens.Document, tokens[first])
            && NameShape.EndsAsPerson(tokens, end, run.Limit);
    }

    // "then-Secretary of State Ann Lee", "the former secretary of State Lee"
    private static bool IsSecretaryOfState(NameTokens tokens, in CapitalRun run)
    {
        int secretary = run.First - 2;
        return run.Count > 1 && secretary >= run.Start && tokens.IsWord(run.First, "State") && tokens.IsWord(run.First - 1, "of")
            && WordLetters.Ends(tokens.WordsOf(secretary), "ecretary");
    }

    // "Senators Ann Lee and Tom Reed", "Professors Lee and Reed". "Queens Park Rangers" are nobody.
    private static bool AreTitled(NameTokens tokens, int token, int end)
    {
        ReadOnlySpan<char> word = tokens.WordsOf(token);
        if (!WordLetters.Ends(word, "s") || tokens.Is(token, NameWord.FirstName | NameWord.Head)) return false;
        return (tokens.Is(token + 1, NameWord.FirstName) || end - token == 2)
            && (NameLexicon.ClassOf(word.Slice(0, word.Length - 1)) & (NameWord.Role | NameWord.Honorific)) != 0;
    }

    // "Miss Universe", "Miss Sudan"
    private static bool IsPageant(NameTokens tokens, int token, int end, NameUses uses) =>
        token + 1 < end && tokens.IsWord(token, "miss")
        && (uses.IsState(token + 1) || tokens.IsWord(token + 1, "universe") || tokens.IsWord(token + 1, "world"));

    // "Mother-of-two Ann Lee", "Parent-governor Ann Lee".
    private static bool IsParent(NameTokens tokens, int token)
    {
        if (!tokens[token].Is(TokenForm.Hyphened)) return false;
        ReadOnlySpan<char> word = tokens.WordsOf(token);
        ReadOnlySpan<char> last = word.Slice(word.LastIndexOf('-') + 1);
        return word.IndexOf("-of-".AsSpan()) > 0 || (last.Length > 0 && char.IsLower(last[0])
            && (NameLexicon.ClassOf(last) & NameWord.Role) != 0);
    }
}
