using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>What stands with a name and shows that it is a person's: an office, a trade, an age, a verb.</summary>
internal static class PersonSigns
{
    /// <summary>Words that a place stands behind.</summary>
    public static readonly WordSet LocalPrepositions = new("in at from near");

    // What people are as well as bodies, and no role before a name.
    private static readonly WordSet Trades = new("brewer bookmaker builder miner vendor developer contractor operator supplier retailer");

    // What has an age behind them, and no article, is somebody.
    private static readonly WordSet BeforeAge = new("of by after when that because while as with and killed killing");

    private const int Reach = 8;

    /// <summary>Works and how they are made: "a film by Ann Lee".</summary>
    internal const string Works = """
        film films movie documentary novel novels book books play plays album song painting paintings opera poem poems memoir symphony
        sculpture essay short drama thriller comedy musical ballet directed written composed painted sculpted choreographed
        coached captained authored co-authored moderated
        """;

    /// <summary>Two words that speak: "Anders Brekke said".</summary>
    public static bool Speaks(NameTokens tokens, int end, in CapitalRun run) =>
        end - run.First is 2 or 3 && !IsBehindPlaceWord(tokens, run) && !tokens.Is(run.First, NameWord.Thing) && end < run.Limit
        && tokens[end].Is(TokenForm.Small) && tokens.Is(end, NameWord.Speech) && !AreMany(tokens.WordsOf(end - 1)) && !IsBehindKind(tokens, end, run);

    // "Chipmaker Veltrona said", "Bookmakers Veltrona said": the noun has its capital from the sentence. "Brewer Lee" may be somebody.
    private static bool IsBehindKind(NameTokens tokens, int end, in CapitalRun run) =>
        end - run.First == 2 && run.First == run.Start && (AreMany(tokens.WordsOf(run.First))
        || (tokens.Is(run.First, NameWord.BodyNoun | NameWord.Medium) && !Trades.Contains(tokens.Document, tokens[run.First])));

    // "Faith Leaders said".
    private static bool AreMany(ReadOnlySpan<char> word) =>
        WordLetters.Ends(word, "s") && (NameLexicon.ClassOf(word.Slice(0, word.Length - 1)) & (NameWord.Role | NameWord.BodyNoun)) != 0;

    /// <summary>"a documentary by Kofi Mensah".</summary>
    public static bool IsMaker(NameTokens tokens, int first, in CapitalRun run) =>
        first == run.First && run.Count is 2 or 3 && first - 2 >= run.Start
        && tokens.IsWord(first - 1, "by") && tokens.IsSmall(first - 2, NameWord.Work) && !tokens.Is(run.End - 1, NameWord.CompanyTail);

    /// <summary>"spokesman Ann Lee", "the analyst, Ann Lee,": the role in small letters.</summary>
    public static bool HasRoleBefore(NameTokens tokens, int first, in CapitalRun run)
    {
        int start = run.Start;
        int i = first - 1;
        if (first != run.First || i < start) return false;

        // "The runner-up, Northland's Ann Lee,"
        if (tokens[i].Kind == TokenKind.Possessive && i - 3 >= start && tokens[i - 1].Is(TokenForm.Capital) && tokens.IsMark(i - 2, ','))
            return tokens.IsSmall(i - 3, NameWord.Role) && !tokens.Is(i - 3, NameWord.BodyNoun);
        if (!tokens.IsMark(i, ','))
            return tokens.Is(i, NameWord.Role) || tokens.IsWord(i, "star") || (run.Count is 2 or 3 && IsBehindAge(tokens, i, start));
        if (i > start && tokens.Is(i - 1, NameWord.Role)) return true;

        // "the director of the harbour, Ann Lee,"
        for (int k = i - 2; k >= start && k > i - Reach && !tokens.IsMark(k, ','); k--)
        {
            if (tokens.Is(k, NameWord.Role) && (IsPlaceOfWork(tokens, k + 1) || IsSentTo(tokens, k + 1, run))) return true;
        }

        return false;
    }

    // "the ambassador to Norland, Karim Osei, said"
    private static bool IsSentTo(NameTokens tokens, int token, in CapitalRun run) =>
        tokens.IsWord(token, "to") && run.Count is 2 or 3 && run.End < run.Limit && tokens.IsMark(run.End, ',');

    // "after 17-year-old Karim Osei was lost": what has an age and no article. "The 90-year-old Norburg Mill" is a thing.
    private static bool IsBehindAge(NameTokens tokens, int old, int start)
    {
        // "Ten-year-old Karim Osei"
        if (old >= start && tokens[old].Is(TokenForm.Hyphened) && WordLetters.Ends(tokens.WordsOf(old), "-year-old"))
            return !IsHorse(tokens.WordsOf(old)) && (old == start || !tokens.IsWord(old - 1, "the"));
        int age = old - 2;
        if (age < start || !tokens.IsWord(old, "year-old")) return false;
        if (tokens[age].Kind != TokenKind.Number || tokens[age].Length > 2) return false;
        return age == start || tokens.IsMark(age - 1, ',') || tokens.IsSmall(age - 1, NameWord.Speech)
            || BeforeAge.Contains(tokens.Document, tokens[age - 1]);
    }

    // "Two-year-old Blue Herring" runs races.
    private static bool IsHorse(ReadOnlySpan<char> age) => age.StartsWith("two-".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || age.StartsWith("three-".AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>"the contractor, Norden Gates, ... Norden": a firm goes on as its first word, a person as the last.</summary>
    public static bool IsFirm(NameTokens tokens, int first, int end, in CapitalRun run, HashNumbers lone)
    {
        int role = first - 1;
        if (role > run.Start && tokens.IsMark(role, ',')) role--;
        return tokens.IsSmall(role, NameWord.BodyNoun) && lone.Find(tokens[first].Hash) >= 0 && lone.Find(tokens[end - 1].Hash) < 0;
    }

    /// <summary>True for a word before the place where somebody works: "an analyst at".</summary>
    public static bool IsPlaceOfWork(NameTokens tokens, int token) =>
        tokens.IsWord(token, "of") || tokens.IsWord(token, "at") || tokens.IsWord(token, "for") || tokens.IsWord(token, "with");

    /// <summary>True for the place that somebody is of: "a bishop from Lower Norland said", "officials in New Norburg said".</summary>
    public static bool IsBehindPlaceWord(NameTokens tokens, in CapitalRun run)
    {
        int before = run.First - 1;
        return before >= run.Start && LocalPrepositions.Contains(tokens.Document, tokens[before]);
    }
}
