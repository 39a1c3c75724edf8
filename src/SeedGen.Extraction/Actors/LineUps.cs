using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>Tells persons by the list that they are named in: "R Reed, S Hale (Norburg), T Blom", "Ann Lee, Tvrtka Blom and Tom Reed".</summary>
internal static class LineUps
{
    /// <summary>True for a letter and a surname among others of the kind, as teams and casts are printed.</summary>
    public static bool HasInitial(NameTokens tokens, int first, int end, in CapitalRun run)
    {
        const NameWord Others = NameWord.Place | NameWord.Never | NameWord.Thing;
        bool isInitialed = first == run.First && end - first is > 1 and < 5 && IsInitial(tokens, first, run.Limit) && !tokens.Is(end - 1, Others);
        return isInitialed && ((IsBefore(tokens, first, run) && IsInitialBehind(tokens, end, run)) || IsInitialBefore(tokens, first, run));
    }

    /// <summary>
    /// True for two words between persons who have given names: "Ann Lee, Tvrtka Blom and Tom Reed". Beside one alone it may be
    /// anything: "Red Barn and Tom Reed", "Ann Lee and Bright Kettle".
    /// </summary>
    public static bool IsBesidePerson(NameTokens tokens, int first, int end, in CapitalRun run, ScratchList<FoundName> found)
    {
        const NameWord Others = NameWord.Place | NameWord.Never | NameWord.Thing | NameWord.NoName | NameWord.Head | NameWord.Origin
            | NameWord.Doubtful | NameWord.CompanyTail;
        bool isPair = run.Count == 2 && first == run.First && end == run.End && !tokens.Is(first, Others) && !tokens.Is(first + 1, Others)
            && !WordLetters.Ends(tokens.WordsOf(first + 1), "s");
        if (!isPair) return false;
        return first > run.Start + 2 && IsJoint(tokens, first - 1) && EndsPerson(tokens, first - 1, found)
            && end + 2 < run.Limit && IsJoint(tokens, end) && BeginsPerson(tokens, end, run.Limit);
    }

    private static bool IsJoint(NameTokens tokens, int token) => tokens.IsMark(token, ',') || tokens.IsWord(token, "and");

    // The last name found ends before the joint.
    private static bool EndsPerson(NameTokens tokens, int joint, ScratchList<FoundName> found)
    {
        if (found.Count == 0) return false;
        FoundName last = found[found.Count - 1];
        int end = tokens.IsMark(joint - 1, ',') ? joint - 1 : joint;
        return last.End == end && last.End - last.First > 1 && tokens.Is(last.First, NameWord.FirstName);
    }

    // A given name and another word stand behind the joint.
    private static bool BeginsPerson(NameTokens tokens, int joint, int limit)
    {
        int next = tokens.IsMark(joint, ',') && tokens.IsWord(joint + 1, "and") ? joint + 2 : joint + 1;
        return next + 1 < limit && tokens.Is(next, NameWord.FirstName) && tokens[next].Is(TokenForm.Capital) && tokens.IsNameWord(next + 1);
    }

    // A capital letter alone before a capitalised word or a particle: "R van der Berg".
    private static bool IsInitial(NameTokens tokens, int token, int limit) =>
        token + 1 < limit && tokens[token].Length == 1 && tokens[token].Is(TokenForm.Capital) && tokens[token + 1].Length > 1
        && (tokens[token + 1].Is(TokenForm.Capital | TokenForm.Hyphened) || tokens.Is(token + 1, NameWord.Particle));

    // The head of the line, or a mark before which another name ends.
    private static bool IsBefore(NameTokens tokens, int first, in CapitalRun run) => first == run.Start || IsMark(tokens, first - 1);

    // The next name, behind a comma or what stands in brackets.
    private static bool IsInitialBehind(NameTokens tokens, int end, in CapitalRun run)
    {
        int i = SkipBrackets(tokens, end, run.Limit);
        return i < run.Limit && IsMark(tokens, i) && IsInitial(tokens, i + 1, run.Limit);
    }

    // The name before.
    private static bool IsInitialBefore(NameTokens tokens, int first, in CapitalRun run)
    {
        const int Reach = 5;
        int i = first - 1;
        if (i <= run.Start || !IsMark(tokens, i)) return false;
        i--;
        if (tokens.IsMark(i, ')'))
        {
            int least = Math.Max(run.Start, i - Reach);
            while (i > least && !tokens.IsMark(i, '(')) i--;
            i--;
        }

        while (i - 1 >= run.Start && tokens[i].Kind == TokenKind.Word && tokens[i].Length > 1
            && (tokens[i].Is(TokenForm.Capital) || tokens.Is(i, NameWord.Particle))) i--;
        return i >= run.Start && IsInitial(tokens, i, first);
    }

    private static int SkipBrackets(NameTokens tokens, int i, int limit)
    {
        const int Reach = 6;
        if (i >= limit || !tokens.IsMark(i, '(')) return i;
        int end = Math.Min(limit, i + Reach);
        while (i < end && !tokens.IsMark(i, ')')) i++;
        return i + 1;
    }

    private static bool IsMark(NameTokens tokens, int token) =>
        tokens[token].Kind == TokenKind.Punctuation && tokens.Document.Text[tokens[token].Start] is ',' or ';' or ':';
}
