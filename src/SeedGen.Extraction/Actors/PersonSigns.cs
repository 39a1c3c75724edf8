using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>What stands with a name and shows that it is a person's: an age, kin, a trade, an office, a verb.</summary>
internal static class PersonSigns
{
    /// <summary>Words that a place stands behind.</summary>
    public static readonly WordSet LocalPrepositions = new("in at from near");

    // What people are as well as bodies, and no role before a name.
    private static readonly WordSet Trades = new("brewer bookmaker builder miner vendor developer contractor operator supplier retailer");

    // What stands behind them, and no role, is a body or a work.
    private static readonly WordSet BodiesAndWorks = new("""
        group company firm party charity organisation organization club agency bank band label think-tank union federation association
        series show film movie sitcom drama novel book magazine website
        """);

    // What is done to a body, and to nobody, by whoever is named behind it.
    private static readonly WordSet Founding = new("founded co-founded owned led run headed chaired backed funded created published edited");

    // Behind a comma they open what is no apposition.
    private static readonly WordSet ClauseStarts = new("along with and while i he she it they we you there");

    // What has an age behind them, and no article, is somebody.
    private static readonly WordSet BeforeAge = new("of by after when that because while as with and killed killing");

    private const int AppositionReach = 8;
    private const int KinReach = 9;

    // Beside an age or a trade, too, one word of these names nobody.
    private const NameWord NoPerson = NameWord.Place | NameWord.Never | NameWord.Thing | NameWord.Doubtful | NameWord.NoName;

    /// <summary>Works and how they are made: "a film by Ann Lee".</summary>
    internal const string Works = """
        film films movie documentary novel novels book books play plays album song painting paintings opera poem poems memoir symphony
        sculpture essay short drama thriller comedy musical ballet directed written composed painted sculpted choreographed
        chaired coached captained authored co-authored interviewed moderated
        """;

    /// <summary>Two words that speak: "Anders Brekke said". Behind a town's name, "Norburg Optics said", it is a firm.</summary>
    public static bool Speaks(NameTokens tokens, int end, in CapitalRun run) =>
        end - run.First is 2 or 3 && !IsBehindPlaceWord(tokens, run) && !tokens.Is(run.First, NameWord.Thing) && end < run.Limit
        && (!tokens.Is(run.First, NameWord.Place) || tokens.Is(run.First, NameWord.FirstName)
            || PlaceNames.Girls.Contains(tokens.Document, tokens[run.First]))
        && tokens[end].Is(TokenForm.Small) && tokens.Is(end, NameWord.Speech) && !AreMany(tokens.WordsOf(end - 1)) && !IsBehindKind(tokens, end, run);

    // "Chipmaker Veltrona said": the noun has its capital from the sentence. "Brewer Lee" may be somebody.
    private static bool IsBehindKind(NameTokens tokens, int end, in CapitalRun run) =>
        end - run.First == 2 && tokens.Is(run.First, NameWord.BodyNoun | NameWord.Medium)
        && !Trades.Contains(tokens.Document, tokens[run.First]) && run.First == run.Start;

    // "Faith Leaders said".
    private static bool AreMany(ReadOnlySpan<char> word) =>
        WordLetters.Ends(word, "s") && (NameLexicon.ClassOf(word.Slice(0, word.Length - 1)) & (NameWord.Role | NameWord.BodyNoun)) != 0;

    /// <summary>"“…,” said one of them, Ann Lee.": what the comma sets behind the speaker ends the clause.</summary>
    public static bool IsLastOfInverted(NameTokens tokens, int end, in CapitalRun run)
    {
        bool isLast = end == run.End && (end >= run.Limit || tokens[end].Kind == TokenKind.Punctuation);
        if (!isLast || run.Count is not (2 or 3) || run.First - 2 <= run.Start || !tokens.IsMark(run.First - 1, ',')
            || tokens.Is(end - 1, NameWord.CompanyTail)) return false;
        for (int i = run.First - 2; i > run.Start && i > run.First - AppositionReach && tokens[i].Kind == TokenKind.Word
            && !tokens[i].Is(TokenForm.Capital); i--)
        {
            // "said a nurse in the capital, San Verano"
            if (LocalPrepositions.Contains(tokens.Document, tokens[i])) return false;
            if (tokens.IsSmall(i, NameWord.Speech)) return tokens.Document.Text[tokens[i - 1].Start] is '"' or '\u201D' or '\u2019';
        }

        return false;
    }

    /// <summary>"Amparo Gil is shouting at her son": relatives are a person's.</summary>
    public static bool HasOwnKin(NameTokens tokens, int end, in CapitalRun run)
    {
        const int Reach = 8;
        int limit = Math.Min(run.Limit, end + Reach) - 1;
        if (end - run.First is not (2 or 3) || IsBehindPlaceWord(tokens, run) || tokens.Is(run.First, NameWord.Thing)) return false;
        for (int i = end; i < limit && tokens[i].Kind == TokenKind.Word && !tokens[i].Is(TokenForm.Capital); i++)
        {
            if (tokens.IsWord(i, "his") || tokens.IsWord(i, "her")) return tokens.IsSmall(i + 1, NameWord.Kin);
        }

        return false;
    }

    /// <summary>"his wife Ann", "her husband, Karel,", "his daughter, Ann.": one word, which closes as it opens.</summary>
    public static bool HasKinBefore(NameTokens tokens, int first, int end, in CapitalRun run)
    {
        int before = first - 1;
        if (first != run.First || before < run.Start || tokens.Is(first, NameWord.Never | NameWord.Doubtful | NameWord.Thing)) return false;
        if (!tokens.IsMark(before, ',')) return tokens.IsSmall(before, NameWord.Kin);
        bool isClosed = end >= run.Limit
            || (tokens[end].Kind == TokenKind.Punctuation && tokens.Document.Text[tokens[end].Start] is ',' or '.' or ';' or '?' or '!');
        if (!isClosed) return false;

        // "his wife of 40 years, Ann,"
        int kin = before - 1;
        for (int k = before - 1; k > run.Start && k > before - 5; k--)
        {
            if (tokens.IsWord(k, "of")) kin = k - 1;
        }

        return kin >= run.Start && tokens.IsSmall(kin, NameWord.Kin);
    }

    /// <summary>"two sons, Karel and Jan", "their daughters, Ann, Eva and Ida": names alone, as many as there are.</summary>
    public static bool IsAmongKin(NameTokens tokens, int first, in CapitalRun run)
    {
        const NameWord Others = NameWord.Never | NameWord.Doubtful | NameWord.Thing | NameWord.Place;
        int start = run.Start;
        if (run.Count > 1 || tokens.Is(first, Others)) return false;
        for (int i = first - 1; i > start && i > first - KinReach; i--)
        {
            bool isJoint = tokens.IsMark(i, ',') || tokens.IsWord(i, "and");
            if (isJoint && TitleWords.Kinsfolk.Contains(tokens.Document, tokens[i - 1]))
                return tokens.IsMark(i, ',')
                    && HasFirstName(tokens, i + 1, run);
            if (!isJoint && !tokens[i].Is(TokenForm.Capital)) return false;
            if (!isJoint && tokens[i - 1].Is(TokenForm.Capital)) return false;
        }

        return false;
    }

    // In "their daughters, Norburg and Monday, came" nobody is named.
    private static bool HasFirstName(NameTokens tokens, int from, in CapitalRun run)
    {
        int end = run.Limit;
        for (int i = from; i < end && i < from + KinReach; i++)
        {
            bool isNamed = tokens[i].Is(TokenForm.Capital);
            if (isNamed && tokens.Is(i, NameWord.FirstName)) return true;
            if (!isNamed && !tokens.IsMark(i, ',') && !tokens.IsWord(i, "and")) return false;
        }

        return false;
    }

    /// <summary>
    /// "A juror, Grace, said", "only her first name, Grace, was given": a given name alone behind what the person is, closed as it opens.
    /// </summary>
    public static bool IsInserted(NameTokens tokens, int first, int end, in CapitalRun run)
    {
        return run.Count == 1 && first - 2 >= run.Start && end < run.Limit && tokens.Is(first, NameWord.FirstName)
            && !tokens.Is(first, NameWord.Place | NameWord.Doubtful)
            && tokens.IsMark(first - 1, ',') && tokens.IsMark(end, ',')
            && (tokens.IsSmall(first - 2, NameWord.Role) || tokens.IsWord(first - 2, "name"));
    }

    /// <summary>"said Karim, 34,": who has an age and no surname.</summary>
    public static bool HasAge(NameTokens tokens, int first, int end, in CapitalRun run)
    {
        if (run.Count > 1 || end + 2 >= run.Limit || tokens.Is(first, NoPerson) || !tokens.IsMark(end, ',')) return false;
        bool isAge = tokens[end + 1].Kind == TokenKind.Number && tokens[end + 1].Length == 2 && tokens.IsMark(end + 2, ',');
        bool speaks = (first > run.Start && tokens.Is(first - 1, NameWord.Speech)) || (end + 3 < run.Limit && tokens.Is(end + 3, NameWord.Speech));

        // "Karim, 34, opened a shop.", but "Norvex, 34, closed lower."
        bool acts = tokens.Is(first, NameWord.FirstName) && first == run.Start
            && end + 3 < run.Limit && tokens[end + 3].Is(TokenForm.Small)
            && tokens[end + 3].Length > 4
            && WordLetters.Ends(tokens.WordsOf(end + 3), "ed");
        return isAge && (speaks || acts);
    }

    /// <summary>"Karim, a tourist from Norburg,", "Karim, a 34-year-old baker,": who has a trade and no surname.</summary>
    public static bool HasTrade(NameTokens tokens, int first, int end, in CapitalRun run)
    {
        const int Reach = 6;
        if (run.Count > 1 || first > run.Start || end + 2 >= run.Limit || !tokens.IsMark(end, ',')
            || tokens.Is(first, NoPerson)) return false;
        if (!tokens.IsWord(end + 1, "a") && !tokens.IsWord(end + 1, "an") && !tokens.IsWord(end + 1, "another")) return false;
        for (int i = end + 2; i + 1 < run.Limit && i < end + Reach; i++)
        {
            bool isWord = tokens[i].Kind == TokenKind.Number || tokens.IsMark(i, '-') || tokens[i].Is(TokenForm.Small);
            if (!isWord || tokens.Is(i, NameWord.SmallWord)) return false;
            bool isLast = tokens.IsMark(i + 1, ',') || tokens.IsWord(i + 1, "from") || tokens.IsWord(i + 1, "who");
            if (isLast) return tokens.IsSmall(i, NameWord.Role) && !tokens.Is(i, NameWord.BodyNoun | NameWord.Medium);
        }

        return false;
    }

    // "who identified herself simply as Ann": whatever she is. Without such a word it may be "as Catholic".
    private static bool IsSelf(NameTokens tokens, int token) =>
        (tokens.IsWord(token, "himself") || tokens.IsWord(token, "herself") || tokens.IsWord(token, "themselves"))
        && (tokens.IsWord(token + 1, "simply") || tokens.IsWord(token + 1, "only") || tokens.IsWord(token + 1, "just"));

    /// <summary>"a shy young man called Felix", "a woman who gave her name as Ann": the name by which somebody goes.</summary>
    public static bool IsCalled(NameTokens tokens, int first, in CapitalRun run)
    {
        const int Back = 7;
        int start = run.Start;
        int i = first - 1;
        if (first != run.First || i <= start) return false;
        if (i > start + 1 && tokens.IsWord(i, "name") && tokens.IsWord(i - 1, "the") && tokens.IsWord(i - 2, "by")) return true;
        bool isAs = tokens.IsWord(i, "as");
        if (!isAs && !tokens.IsWord(i, "called") && !tokens.IsWord(i, "named")) return false;
        bool hasName = !isAs;
        for (int k = i - 1; k >= start && k > i - Back - 2 && !tokens.IsMark(k, ','); k--)
        {
            hasName |= tokens.IsWord(k, "name") || tokens.IsWord(k, "identified");
            if (hasName && isAs && k > start && IsSelf(tokens, k + 1)) return true;
            if (tokens.IsSmall(k, NameWord.Anybody | NameWord.Role))
                return hasName
                    && !(isAs && run.Count == 1 && NameShape.IsOrigin(tokens, first) && !tokens.Is(first, NameWord.FirstName));
            if (!isAs && (tokens.Is(k, NameWord.SmallWord) || tokens[k].Kind != TokenKind.Word)) return false;
        }

        return false;
    }

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
        for (int k = i - 2; k >= start && k > i - AppositionReach && !tokens.IsMark(k, ','); k--)
        {
            if (tokens.Is(k, NameWord.Role) && IsPlaceOfWork(tokens, k + 1)) return true;
        }

        return false;
    }

    // "after 17-year-old Karim Osei was lost": what has an age and no article. "The 90-year-old Norburg Mill" is a thing.
    private static bool IsBehindAge(NameTokens tokens, int old, int start)
    {
        int age = old - 2;
        if (age < start || !tokens.IsWord(old, "year-old")) return false;
        if (tokens[age].Kind != TokenKind.Number || tokens[age].Length > 2) return false;
        return age == start || tokens.IsMark(age - 1, ',') || tokens.IsSmall(age - 1, NameWord.Speech)
            || BeforeAge.Contains(tokens.Document, tokens[age - 1]);
    }

    /// <summary>"the contractor, Norden Gates, ... Norden": a firm goes on as its first word, a person as the last.</summary>
    public static bool IsFirm(NameTokens tokens, int first, int end, in CapitalRun run, HashNumbers lone)
    {
        int role = first - 1;
        if (role > run.Start && tokens.IsMark(role, ',')) role--;
        return tokens.IsSmall(role, NameWord.BodyNoun) && lone.Find(tokens[first].Hash) >= 0 && lone.Find(tokens[end - 1].Hash) < 0;
    }

    private static bool IsPlaceOfWork(NameTokens tokens, int token) =>
        tokens.IsWord(token, "of") || tokens.IsWord(token, "at") || tokens.IsWord(token, "for") || tokens.IsWord(token, "with");

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
        if (next.Kind == TokenKind.Number) return next.Length is 2 && end + 2 < limit && tokens.IsMark(end + 2, ',');

        // "on Market Day, I voted for the nominee", "in Lower Norland, outlasting a challenger": what goes on is the clause.
        bool goesOn = next.Kind == TokenKind.Word && (ClauseStarts.Contains(tokens.Document, next)
            || (next.Is(TokenForm.Small) && WordLetters.Ends(tokens.WordsOf(end + 1), "ing")));
        if (goesOn) return false;
        for (int i = end + 1; i < limit && i <= end + AppositionReach && !tokens.IsMark(i, ','); i++)
        {
            if (tokens.Is(i, NameWord.Role) || (i + 1 < limit && tokens.IsWord(i, "member") && IsPlaceOfWork(tokens, i + 1))) return true;

            // "a 62-year-old farmer"
            if (tokens[i].Kind == TokenKind.Number && i + 1 < limit && IsAge(tokens, i)) return true;
        }

        return false;
    }

    /// <summary>True for the "who" of "Lower Norden, who have won twice,": a team. Of several who are named one after the other all have.</summary>
    internal static bool IsMany(NameTokens tokens, int who, in CapitalRun run)
    {
        if (who + 1 >= run.Limit || !tokens.IsWord(who, "who")) return false;
        if (!tokens.IsWord(who + 1, "have") && !tokens.IsWord(who + 1, "are") && !tokens.IsWord(who + 1, "were")
            && !tokens.IsWord(who + 1, "play")) return false;
        int before = who - 2;
        while (before >= run.Start && tokens[before].Is(TokenForm.Capital)) before--;
        return before < run.Start || (!tokens.IsWord(before, "and") && !tokens.IsWord(before, "or") && !tokens.IsMark(before, ','));
    }

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

    // "a bishop from Lower Norland said", "officials in New Norburg said".
    private static bool IsBehindPlaceWord(NameTokens tokens, in CapitalRun run)
    {
        int before = run.First - 1;
        return before >= run.Start && LocalPrepositions.Contains(tokens.Document, tokens[before]);
    }
}
