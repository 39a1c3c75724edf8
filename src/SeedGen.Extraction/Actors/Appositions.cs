using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>What a comma sets beside a name and shows that it is a person's: "Ann Lee, who", "Ann Lee, a farmer".</summary>
internal static class Appositions
{
    // What stands behind them, and no role, is a body or a work.
    private static readonly WordSet BodiesAndWorks = new("""
        group company firm party charity organisation organization club agency bank band label think-tank union federation association
        series show film movie sitcom drama novel book magazine website
        """);

    // What is done to a body, and to nobody, by whoever is named behind it.
    private static readonly WordSet Founding = new("founded co-founded owned led run headed chaired backed funded created published edited");

    // Behind a comma they open what is no apposition.
    private static readonly WordSet ClauseStarts = new("along with and while i he she it they we you there");

    private const int Reach = 8;

    /// <summary>"Ann Lee, who ...", "Ann Lee, 54, ...", "Ann Lee, a senior fellow at ...".</summary>
    public static bool HasApposition(NameTokens tokens, int end, in CapitalRun run)
    {
        int limit = run.Limit;
        if (end + 1 >= limit || !tokens.IsMark(end, ',')) return false;
        Token next = tokens[end + 1];
        if (IsMany(tokens, end + 1, run)) return false;
        bool isBehindNoun = run.First > run.Start && tokens[run.First - 1].Is(TokenForm.Small)
            && BodiesAndWorks.Contains(tokens.Document, tokens[run.First - 1]);
        if (isBehindNoun || (Founding.Contains(tokens.Document, next) && tokens.IsWord(end + 2 < limit ? end + 2 : end + 1, "by"))) return false;
        if (tokens.Document.Is(next, "who") || tokens.Document.Is(next, "whose")) return !IsRolesBody(tokens, run);
        if (next.Kind == TokenKind.Number) return next.Length is 2 && end + 2 < limit && (tokens.IsMark(end + 2, ',') || tokens.IsMark(end + 2, '.'));

        // "on Market Day, I voted for the nominee", "in Lower Norland, outlasting a challenger": what goes on is the clause.
        bool goesOn = next.Kind == TokenKind.Word && (ClauseStarts.Contains(tokens.Document, next)
            || (next.Is(TokenForm.Small) && WordLetters.Ends(tokens.WordsOf(end + 1), "ing")));
        if (goesOn) return false;
        for (int i = end + 1; i < limit && i <= end + Reach && !tokens.IsMark(i, ','); i++)
        {
            if (tokens.Is(i, NameWord.Role) || (i + 1 < limit && tokens.IsWord(i, "member") && PersonSigns.IsPlaceOfWork(tokens, i + 1))) return true;

            // "a Norlander living in"; ships, cars and horses are of lands, too.
            if (i == end + 2 && IsOfLand(tokens, i, limit)) return true;

            // "a 62-year-old farmer"
            if (tokens[i].Kind == TokenKind.Number && i + 1 < limit && IsAge(tokens, i)) return true;
        }

        return false;
    }

    /// <summary>
    /// True for the "who" of "Lower Norden, who have won twice,": a team. Of several who are named one after the other all
    /// have.
    /// </summary>
    public static bool IsMany(NameTokens tokens, int who, in CapitalRun run)
    {
        if (who + 1 >= run.Limit || !tokens.IsWord(who, "who")) return false;
        if (!tokens.IsWord(who + 1, "have") && !tokens.IsWord(who + 1, "are") && !tokens.IsWord(who + 1, "were")
            && !tokens.IsWord(who + 1, "play")) return false;
        int before = who - 2;
        while (before >= run.Start && tokens[before].Is(TokenForm.Capital)) before--;
        return before < run.Start || (!tokens.IsWord(before, "and") && !tokens.IsWord(before, "or") && !tokens.IsMark(before, ','));
    }

    private static bool IsOfLand(NameTokens tokens, int token, int limit) =>
        (tokens.IsWord(token - 1, "a") || tokens.IsWord(token - 1, "an")) && token + 1 < limit
        && tokens[token].Is(TokenForm.Capital) && NameShape.IsOrigin(tokens, token) && !tokens.Is(token, NameWord.BodyNoun | NameWord.Head)
        && (tokens.IsWord(token + 1, "who") || (tokens.IsWord(token + 1, "living") && token + 2 < limit
            && tokens.Is(token + 2, NameWord.SmallWord | NameWord.NoName)));

    // "the editor of Morning Bell, who": it is the editor who does it.
    private static bool IsRolesBody(NameTokens tokens, in CapitalRun run)
    {
        int before = run.First - 1;
        int start = run.Start;
        if (before > start && tokens.IsWord(before, "the")) before--;
        return before > start && (tokens.IsWord(before, "of") || tokens.IsWord(before, "at")) && tokens.IsSmall(before - 1, NameWord.Role);
    }

    private static bool IsAge(NameTokens tokens, int token)
    {
        ReadOnlySpan<char> rest = tokens.Document.Text.AsSpan(tokens[token].End);
        return rest.StartsWith("-year-old".AsSpan(), StringComparison.Ordinal);
    }

    /// <summary>"“…,” said one of them, Ann Lee.": what the comma sets behind the speaker ends the clause.</summary>
    public static bool IsLastOfInverted(NameTokens tokens, int end, in CapitalRun run)
    {
        bool isLast = end == run.End && (end >= run.Limit || tokens[end].Kind == TokenKind.Punctuation);
        if (!isLast || run.Count is not (2 or 3) || run.First - 2 <= run.Start || !tokens.IsMark(run.First - 1, ',')
            || tokens.Is(end - 1, NameWord.CompanyTail)) return false;
        for (int i = run.First - 2; i > run.Start && i > run.First - Reach && tokens[i].Kind == TokenKind.Word
            && !tokens[i].Is(TokenForm.Capital); i--)
        {
            // "said a nurse in the capital, San Verano"
            if (PersonSigns.LocalPrepositions.Contains(tokens.Document, tokens[i])) return false;
            if (tokens.IsSmall(i, NameWord.Speech)) return tokens.Document.Text[tokens[i - 1].Start] is '"' or '\u201D' or '\u2019';
        }

        return false;
    }
}
