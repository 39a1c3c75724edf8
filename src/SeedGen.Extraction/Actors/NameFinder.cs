using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>Finds persons by what stands with their names: a title, a role, a given name, an apposition.</summary>
internal static class NameFinder
{
    /// <summary>Words that a place stands behind.</summary>
    public static readonly WordSet PlaceWords = new("in at from near");

    private const int LongestName = 4;
    private const int AppositionReach = 8;
    private const int KinReach = 9;

    /// <summary>What a person is or comes from, in capitals before the name: "Democrat Ann Lee".</summary>
    internal const string Origins = """
        Democrat Labour Tory Lib Dem Green Scot Dane Swede Finn Pole Turk Czech Greek Dutch French Welsh Thai Serb Croat Swiss Iraqi Israeli Pakistani
        Saudi Bangladeshi Hurricane Storm Tropical Then Team Saint St Opposition Incumbent Rookie Veteran Retired Late Mother Father Champion
        """;

    // What is taught or won ends no person's name.
    private static readonly WordSet NoSurnames = new("""
        engineering studies science sciences economics mathematics physics chemistry biology journalism literature philosophy
        award awards prize prizes medal trophy cup festival championship championships slam division
        """);

    // A surname stands behind them, and no given name.
    private static readonly WordSet Courtesies = new("mr mrs ms miss mx dr mr. mrs. ms. dr.");

    // What stands in brackets behind the rank of one who has left the service.
    private static readonly WordSet Retired = new("retd ret rtd retired");

    /// <summary>Works and how they are made: "a film by Ann Lee".</summary>
    internal const string Works = """
        film films movie documentary novel novels book books play plays album song painting paintings opera poem poems memoir symphony
        sculpture essay short drama thriller comedy musical ballet directed written composed painted sculpted choreographed
        """;

    /// <summary>Adds to <paramref name="found"/> the persons that <paramref name="runs"/> name; what <paramref name="uses"/> knows is somebody else's name.</summary>
    public static void Find(NameTokens tokens, ScratchList<CapitalRun> runs, NameUses uses, ScratchList<FoundName> found)
    {
        HashNumbers surnames = LoneWords(tokens, runs, uses);
        for (int r = 0; r < runs.Count; r++)
        {
            tokens.Document.Cancellation.ThrowIfCancellationRequested();
            ref CapitalRun run = ref runs[r];
            int end = EndOf(tokens, run);
            while (end - 1 > run.First && tokens.Is(end - 1, NameWord.Letters)) end--;
            int first = AfterTitle(tokens, run, end, uses, out bool isTitled);
            bool hasGivenName = !isTitled && AtGivenName(tokens, ref first, end, uses);
            bool isKnownAsPerson = isTitled || Speaks(tokens, end, run);
            if (first >= end || !IsName(tokens, first, end, uses, isKnownAsPerson)) continue;
            bool isOne = end - first == 1;
            bool isPerson = isOne
                ? (isTitled && first > run.First && tokens.Is(first - 1, NameWord.Honorific)) || HasKinBefore(tokens, first, end, run)
                    || IsCalled(tokens, first, run) || HasAge(tokens, first, end, run) || HasTrade(tokens, first, end, run)
                    || IsInserted(tokens, first, end, run) || IsAmongKin(tokens, first, run)
                : isTitled || IsCalled(tokens, first, run) || IsMaker(tokens, first, run) || hasGivenName
                    || (surnames.Find(tokens[end - 1].Hash) >= 0 && !tokens.Is(first, NameWord.Never))
                    || Speaks(tokens, end, run) || HasOwnKin(tokens, end, run)
                    || (HasRoleBefore(tokens, first, run) && !IsFirm(tokens, first, end, run, surnames))
                    || IsLastOfInverted(tokens, end, run) || HasApposition(tokens, end, run)
                    || (IsByline(tokens.Document, run) && !tokens.Is(first, NameWord.Never));
            if (isPerson) found.Add(new FoundName(first, end, ActorKind.Person) { IsByGivenName = first > tokens.Document.Sentences[run.Sentence].First && IsByGivenName(tokens, first, isOne) });
        }
    }

    // "born Ann Marie Cole"; "Dame Ann", who has a surname elsewhere.
    private static bool IsByGivenName(NameTokens tokens, int first, bool isOne) =>
        isOne ? tokens.IsWord(first - 1, "Sir") || tokens.IsWord(first - 1, "Dame") : tokens.IsWord(first - 1, "born");

    // Words that stand alone elsewhere, or behind "Mr": "Siegfried Laband ... Laband" is a person. "The Cup" is a thing.
    private static HashNumbers LoneWords(NameTokens tokens, ScratchList<CapitalRun> runs, NameUses uses)
    {
        const NameWord Others = NameWord.Place | NameWord.Thing | NameWord.Never | NameWord.Doubtful;
        HashNumbers words = new();
        for (int r = 0; r < runs.Count; r++)
        {
            tokens.Document.Cancellation.ThrowIfCancellationRequested();
            int first = runs[r].First;
            bool isAlone = runs[r].Count == 1 && !uses.IsTaken(first) && !tokens.Is(first, Others)
                && (first == 0 || !tokens.IsWord(first - 1, "the"));
            bool isAddressed = runs[r].Count == 2 && Courtesies.Contains(tokens.Document, tokens[first])
                && !uses.IsTaken(first + 1) && !tokens.Is(first + 1, Others);
            if (isAlone) words.Add(tokens[first].Hash);
            else if (isAddressed) words.Add(tokens[first + 1].Hash);
        }

        return words;
    }

    // Two words that speak: "Anders Brekke said".
    private static bool Speaks(NameTokens tokens, int end, CapitalRun run) =>
        end - run.First is 2 or 3 && !IsBehindPlaceWord(tokens, run) && !tokens.Is(run.First, NameWord.Thing) && end < tokens.Document.Sentences[run.Sentence].End
        && tokens[end].Is(TokenForm.Small) && tokens.Is(end, NameWord.Speech) && !AreMany(tokens.WordsOf(end - 1));

    // "Faith Leaders said".
    private static bool AreMany(ReadOnlySpan<char> word) =>
        Ends(word, "s") && (NameLexicon.ClassOf(word.Slice(0, word.Length - 1)) & (NameWord.Role | NameWord.BodyNoun)) != 0;

    // "“…,” said one of them, Ann Lee.": what the comma sets behind the speaker ends the clause.
    private static bool IsLastOfInverted(NameTokens tokens, int end, CapitalRun run)
    {
        Sentence sentence = tokens.Document.Sentences[run.Sentence];
        bool isLast = end == run.End && (end >= sentence.End || tokens[end].Kind == TokenKind.Punctuation);
        if (!isLast || run.Count is not (2 or 3) || run.First - 2 <= sentence.First || !IsComma(tokens, run.First - 1) || tokens.Is(end - 1, NameWord.CompanyTail)) return false;
        for (int i = run.First - 2; i > sentence.First && i > run.First - AppositionReach && tokens[i].Kind == TokenKind.Word && !tokens[i].Is(TokenForm.Capital); i--)
        {
            // "said a nurse in the capital, San Verano"
            if (PlaceWords.Contains(tokens.Document, tokens[i])) return false;
            if (tokens.IsSmall(i, NameWord.Speech)) return tokens.Document.Text[tokens[i - 1].Start] is '"' or '\u201D' or '\u2019';
        }

        return false;
    }

    // "Amparo Gil is shouting at her son": relatives are a person's.
    private static bool HasOwnKin(NameTokens tokens, int end, CapitalRun run)
    {
        const int Reach = 8;
        int limit = Math.Min(tokens.Document.Sentences[run.Sentence].End, end + Reach) - 1;
        if (end - run.First is not (2 or 3) || IsBehindPlaceWord(tokens, run) || tokens.Is(run.First, NameWord.Thing)) return false;
        for (int i = end; i < limit && tokens[i].Kind == TokenKind.Word && !tokens[i].Is(TokenForm.Capital); i++)
        {
            if (tokens.IsWord(i, "his") || tokens.IsWord(i, "her")) return tokens.IsSmall(i + 1, NameWord.Kin);
        }

        return false;
    }

    // "a bishop from Lower Norland said", "officials in New Norburg said".
    private static bool IsBehindPlaceWord(NameTokens tokens, CapitalRun run)
    {
        int before = run.First - 1;
        return before >= tokens.Document.Sentences[run.Sentence].First && PlaceWords.Contains(tokens.Document, tokens[before]);
    }

    // "Ludwig" + "van Beethoven": small words between capitalised ones belong to the name.
    internal static int EndOf(NameTokens tokens, CapitalRun run)
    {
        int limit = tokens.Document.Sentences[run.Sentence].End;
        int end = run.End;
        int next = end;
        if (next < limit && IsArticled(tokens, next)) return next + 1;
        while (next < limit && next - end < 2 && tokens[next].Kind == TokenKind.Word && tokens.Is(next, NameWord.Particle)) next++;
        if (next == end || next >= limit || !tokens.IsNameWord(next)) return end;
        return next + 1;
    }

    // "al-Harthy": its capital stands behind a small article.
    private static bool IsArticled(NameTokens tokens, int token)
    {
        if (!tokens[token].Is(TokenForm.Hyphened)) return false;
        ReadOnlySpan<char> word = tokens.WordsOf(token);
        return word.Length > 4 && word[2] == '-' && char.IsLower(word[0]) && char.IsUpper(word[3]);
    }

    // Behind the last title or role word of the run.
    private static int AfterTitle(NameTokens tokens, CapitalRun run, int end, NameUses uses, out bool isTitled)
    {
        isTitled = false;
        for (int i = Math.Min(end, run.End) - 1; i >= run.First; i--)
        {
            if (!tokens.Is(i, NameWord.Honorific | NameWord.Role) && !IsParent(tokens, i)) continue;

            // "Stephen King", "Ann Baker": a surname.
            if (i == end - 1 && i > run.First && (tokens.Is(run.First, NameWord.FirstName) || tokens.Is(i - 1, NameWord.FirstName))) continue;
            isTitled = true;
            return i + 1;
        }

        // "Secretary of State Ann Lee", "Envoy for Sudria Ann Lee": the office reaches into the run.
        int start = tokens.Document.Sentences[run.Sentence].First;
        bool isField = end - run.First is 3 or 4 && run.First >= start + 2 && tokens[run.First - 2].Is(TokenForm.Capital)
            && tokens.Is(run.First - 2, NameWord.Role)
            && ((end - run.First == 3 && tokens.IsWord(run.First - 1, "of")) || (uses.IsState(run.First)
            && (tokens.IsWord(run.First - 1, "for") || tokens.IsWord(run.First - 1, "to"))));

        // "General (retd) Ann Lee"
        bool isRetired = run.Count > 1 && run.First >= start + 4 && tokens.IsMark(run.First - 1, ')')
            && tokens.IsMark(run.First - 3, '(') && Retired.Contains(tokens.Document, tokens[run.First - 2]);
        isTitled = isField || isRetired;
        return isField ? run.First + 1 : run.First;
    }

    // "Mother-of-two Ann Lee", "Parent-governor Ann Lee".
    private static bool IsParent(NameTokens tokens, int token)
    {
        if (!tokens[token].Is(TokenForm.Hyphened)) return false;
        ReadOnlySpan<char> word = tokens.WordsOf(token);
        ReadOnlySpan<char> last = word.Slice(word.LastIndexOf('-') + 1);
        return word.IndexOf("-of-".AsSpan()) > 0 || (last.Length > 0 && char.IsLower(last[0])
            && (NameLexicon.ClassOf(last) & NameWord.Role) != 0);
    }

    // "Ukrainian Olena Petrenko": a name may begin inside the run, at a given name or at a family name that leads.
    private static bool AtGivenName(NameTokens tokens, ref int first, int end, NameUses uses)
    {
        for (int i = first; i + 1 < end; i++)
        {
            bool isGiven = tokens.Is(i, NameWord.FirstName) || (i + 2 == end && PersonNames.IsOfSyllables(tokens.WordsOf(i)));
            if (!isGiven && !LeadsFamilyFirst(tokens, i, end)) continue;
            if (i > 0 && tokens.Is(i - 1, NameWord.BeforePlace)) return false;

            // "Abul Hasan Chowdhury": a name of three words whose second is a given name.
            bool isWhole = i == first + 1 && end - first == 3 && !uses.IsTaken(first) && !IsOrigin(tokens, first);
            first = isWhole ? first : i;
            return true;
        }

        return false;
    }

    // "Ukrainian", "Democrat", "Scottish": of the person, not of the name.
    private static bool IsOrigin(NameTokens tokens, int token)
    {

        const NameWord Known = NameWord.Origin | NameWord.Never | NameWord.BodyNoun | NameWord.Place | NameWord.Head;
        if (tokens.Is(token, Known)) return true;
        ReadOnlySpan<char> word = tokens.WordsOf(token);
        return word.Length > 4
            && (Ends(word, "an") || Ends(word, "ish") || Ends(word, "ese") || Ends(word, "er") || Ends(word, "ic") || Ends(word, "ist") || Ends(word, "ite"));
    }

    private static bool Ends(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending.AsSpan(), StringComparison.Ordinal);

    // "Kim Jong Un", "Park Min-ji": two words alone ("Park Avenue") are not enough to tell.
    private static bool LeadsFamilyFirst(NameTokens tokens, int token, int end) =>
        (tokens.Is(token, NameWord.FamilyFirst)
            && (end - token == 3 || (end - token == 2 && tokens.WordsOf(token + 1).IndexOf('-') > 0)))
        || (end - token == 2 && PersonNames.IsJoined(tokens.WordsOf(token + 1)));

    private static bool IsName(NameTokens tokens, int first, int end, NameUses uses, bool isPerson)
    {
        // "the Criminal Justice Act": no judge of that name.
        if (end - first > LongestName || tokens.IsWord(end - 1, "Act")) return false;
        for (int i = first; i < end; i++)
        {
            bool isOthers = uses.IsTaken(i) && !(i > first && tokens.Is(i - 1, NameWord.Particle)) && !IsSurname(tokens, first, i, end, uses);
            if (isOthers || Letters.IsAcronym(tokens.WordsOf(i)) || tokens.IsAmpersand(i)) return false;
            bool isFamily = i == first && LeadsFamilyFirst(tokens, i, end);
            bool isSurname = isPerson && i == end - 1 && i > first && IsHill(tokens, i) && tokens.Is(first, NameWord.FirstName);
            if (!isFamily && !isSurname && tokens.Is(i, NameWord.Head | NameWord.BehindPlace)) return false;
        }

        // "Space Shuttle Vega" is none of the family.
        if (end - first == 3 && tokens.Is(first + 1, NameWord.Thing)) return false;

        // "Civil Engineering" is learnt, and a "Tony Award" won.
        if (end - first > 1 && NoSurnames.Contains(tokens.Document, tokens[end - 1])) return false;

        // "Orbex Dynamics", but "Ann Steel".
        if (end - first > 1 && tokens.Is(end - 1, NameWord.CompanyTail) && !tokens.Is(first, NameWord.FirstName)) return false;

        // "Gare de Lyon": the first word says that it is a place.
        if (end - first > 1 && tokens.Is(first, NameWord.BeforePlace) && !tokens.Is(first, NameWord.FirstName) && !tokens[first].Is(TokenForm.Stopped)) return false;

        return tokens[end - 1].Length > 1;
    }

    // "Mayor Ann Hill": a hill has no office, and does not speak.
    private static bool IsHill(NameTokens tokens, int token) => Words.PlaceWords.Surnames.Contains(tokens.Document, tokens[token]);

    // "Ann Fitch": behind a given name stands a family's name, though a company has it too.
    private static bool IsSurname(NameTokens tokens, int first, int token, int end, NameUses uses) =>
        end - first == 2 && token == end - 1 && tokens.Is(first, NameWord.FirstName) && !tokens.Is(first, NameWord.Place | NameWord.Doubtful)
        && !uses.IsTaken(first) && !uses.IsState(token);

    // "his wife Ann", "her husband, Karel,", "his daughter, Ann.": one word, which closes as it opens.
    private static bool HasKinBefore(NameTokens tokens, int first, int end, CapitalRun run)
    {
        Sentence sentence = tokens.Document.Sentences[run.Sentence];
        int before = first - 1;
        if (first != run.First || before < sentence.First || tokens.Is(first, NameWord.Never | NameWord.Doubtful | NameWord.Thing)) return false;
        if (!IsComma(tokens, before)) return tokens.IsSmall(before, NameWord.Kin);
        bool isClosed = end >= sentence.End || (tokens[end].Kind == TokenKind.Punctuation && tokens.Document.Text[tokens[end].Start] is ',' or '.' or ';' or '?' or '!');
        if (!isClosed) return false;

        // "his wife of 40 years, Ann,"
        int kin = before - 1;
        for (int k = before - 1; k > sentence.First && k > before - 5; k--)
        {
            if (tokens.IsWord(k, "of")) kin = k - 1;
        }

        return kin >= sentence.First && tokens.IsSmall(kin, NameWord.Kin);
    }

    // "two sons, Karel and Jan", "their daughters, Ann, Eva and Ida": names alone, as many as there are.
    private static bool IsAmongKin(NameTokens tokens, int first, CapitalRun run)
    {
        const NameWord Others = NameWord.Never | NameWord.Doubtful | NameWord.Thing | NameWord.Place;
        int start = tokens.Document.Sentences[run.Sentence].First;
        if (run.Count > 1 || tokens.Is(first, Others)) return false;
        for (int i = first - 1; i > start && i > first - KinReach; i--)
        {
            bool isJoint = IsComma(tokens, i) || tokens.IsWord(i, "and");
            if (isJoint && TitleWords.Kinsfolk.Contains(tokens.Document, tokens[i - 1])) return IsComma(tokens, i) && HasFirstName(tokens, i + 1, run);
            if (!isJoint && !tokens[i].Is(TokenForm.Capital)) return false;
            if (!isJoint && tokens[i - 1].Is(TokenForm.Capital)) return false;
        }

        return false;
    }

    // In "their daughters, Norburg and Monday, came" nobody is named.
    private static bool HasFirstName(NameTokens tokens, int from, CapitalRun run)
    {
        int end = tokens.Document.Sentences[run.Sentence].End;
        for (int i = from; i < end && i < from + KinReach; i++)
        {
            bool isNamed = tokens[i].Is(TokenForm.Capital);
            if (isNamed && tokens.Is(i, NameWord.FirstName)) return true;
            if (!isNamed && !IsComma(tokens, i) && !tokens.IsWord(i, "and")) return false;
        }

        return false;
    }

    // "A juror, Grace, said", "only her first name, Grace, was given": a given name alone behind what the person is, closed as it opens.
    private static bool IsInserted(NameTokens tokens, int first, int end, CapitalRun run)
    {
        Sentence sentence = tokens.Document.Sentences[run.Sentence];
        return run.Count == 1 && first - 2 >= sentence.First && end < sentence.End && tokens.Is(first, NameWord.FirstName) && !tokens.Is(first, NameWord.Place | NameWord.Doubtful)
            && IsComma(tokens, first - 1) && IsComma(tokens, end) && (tokens.IsSmall(first - 2, NameWord.Role) || tokens.IsWord(first - 2, "name"));
    }

    // "said Karim, 34,": who has an age and no surname.
    private static bool HasAge(NameTokens tokens, int first, int end, CapitalRun run)
    {
        const NameWord Others = NameWord.Place | NameWord.Never | NameWord.Thing | NameWord.Doubtful | NameWord.NoName;
        Sentence sentence = tokens.Document.Sentences[run.Sentence];
        if (run.Count > 1 || end + 2 >= sentence.End || tokens.Is(first, Others) || !IsComma(tokens, end)) return false;
        bool isAge = tokens[end + 1].Kind == TokenKind.Number && tokens[end + 1].Length == 2 && IsComma(tokens, end + 2);
        bool speaks = (first > sentence.First && tokens.Is(first - 1, NameWord.Speech)) || (end + 3 < sentence.End && tokens.Is(end + 3, NameWord.Speech));

        // "Karim, 34, opened a shop."
        bool acts = first == sentence.First && end + 3 < sentence.End && tokens[end + 3].Is(TokenForm.Small)
            && tokens[end + 3].Length > 4
            && Ends(tokens.WordsOf(end + 3), "ed");
        return isAge && (speaks || acts);
    }

    // "Karim, a tourist from Norburg,", "Karim, a 34-year-old baker,": who has a trade and no surname.
    private static bool HasTrade(NameTokens tokens, int first, int end, CapitalRun run)
    {
        const NameWord Others = NameWord.Place | NameWord.Never | NameWord.Thing | NameWord.Doubtful | NameWord.NoName;
        const int Reach = 6;
        Sentence sentence = tokens.Document.Sentences[run.Sentence];
        if (run.Count > 1 || first > sentence.First || end + 2 >= sentence.End || !IsComma(tokens, end)
            || tokens.Is(first, Others)) return false;
        if (!tokens.IsWord(end + 1, "a") && !tokens.IsWord(end + 1, "an") && !tokens.IsWord(end + 1, "another")) return false;
        for (int i = end + 2; i + 1 < sentence.End && i < end + Reach; i++)
        {
            bool isWord = tokens[i].Kind == TokenKind.Number || tokens.IsMark(i, '-') || tokens[i].Is(TokenForm.Small);
            if (!isWord || tokens.Is(i, NameWord.SmallWord)) return false;
            bool isLast = IsComma(tokens, i + 1) || tokens.IsWord(i + 1, "from") || tokens.IsWord(i + 1, "who");
            if (isLast) return (tokens.IsSmall(i, NameWord.Role) || IsHuman(tokens.WordsOf(i)))
                && !tokens.Is(i, NameWord.BodyNoun | NameWord.Medium);
        }

        return false;
    }

    private static bool IsHuman(ReadOnlySpan<char> noun) =>
        noun.Length > 5 && (Ends(noun, "ist") || Ends(noun, "ian") || Ends(noun, "man") || Ends(noun, "ee"));

    // "who identified herself simply as Ann": whatever she is. Without such a word it may be "as Catholic".
    private static bool IsSelf(NameTokens tokens, int token) =>
        (tokens.IsWord(token, "himself") || tokens.IsWord(token, "herself") || tokens.IsWord(token, "themselves"))
        && (tokens.IsWord(token + 1, "simply") || tokens.IsWord(token + 1, "only") || tokens.IsWord(token + 1, "just"));

    // "a shy young man called Felix", "a woman who gave her name as Ann": the name by which somebody goes.
    private static bool IsCalled(NameTokens tokens, int first, CapitalRun run)
    {
        const int Back = 7;
        int start = tokens.Document.Sentences[run.Sentence].First;
        int i = first - 1;
        if (first != run.First || i <= start) return false;
        if (i > start + 1 && tokens.IsWord(i, "name") && tokens.IsWord(i - 1, "the") && tokens.IsWord(i - 2, "by")) return true;
        bool isAs = tokens.IsWord(i, "as");
        if (!isAs && !tokens.IsWord(i, "called") && !tokens.IsWord(i, "named")) return false;
        bool hasName = !isAs;
        for (int k = i - 1; k >= start && k > i - Back - 2 && !IsComma(tokens, k); k--)
        {
            hasName |= tokens.IsWord(k, "name") || tokens.IsWord(k, "identified");
            if (hasName && isAs && k > start && IsSelf(tokens, k + 1)) return true;
            if (tokens.IsSmall(k, NameWord.Anybody | NameWord.Role)) return hasName && !(isAs && run.Count == 1 && IsOrigin(tokens, first) && !tokens.Is(first, NameWord.FirstName));
            if (!isAs && (tokens.Is(k, NameWord.SmallWord) || tokens[k].Kind != TokenKind.Word)) return false;
        }

        return false;
    }

    // "a documentary by Kofi Mensah".
    private static bool IsMaker(NameTokens tokens, int first, CapitalRun run) =>
        first == run.First && run.Count is 2 or 3 && first - 2 >= tokens.Document.Sentences[run.Sentence].First
        && tokens.IsWord(first - 1, "by") && tokens.IsSmall(first - 2, NameWord.Work) && !tokens.Is(run.End - 1, NameWord.CompanyTail);

    // "spokesman Ann Lee", "the analyst, Ann Lee,": the role in small letters.
    private static bool HasRoleBefore(NameTokens tokens, int first, CapitalRun run)
    {
        int start = tokens.Document.Sentences[run.Sentence].First;
        int i = first - 1;
        if (first != run.First || i < start) return false;

        // "The runner-up, Northland's Ann Lee,"
        if (tokens[i].Kind == TokenKind.Possessive && i - 3 >= start && tokens[i - 1].Is(TokenForm.Capital) && IsComma(tokens, i - 2))
            return tokens.IsSmall(i - 3, NameWord.Role) && !tokens.Is(i - 3, NameWord.BodyNoun);
        if (!IsComma(tokens, i)) return tokens.Is(i, NameWord.Role) || (tokens.IsWord(i, "year-old") && run.Count is 2 or 3);
        if (i > start && tokens.Is(i - 1, NameWord.Role)) return true;

        // "the director of the harbour, Ann Lee,"
        for (int k = i - 2; k >= start && k > i - AppositionReach && !IsComma(tokens, k); k--)
        {
            if (tokens.Is(k, NameWord.Role) && IsPlaceOfWork(tokens, k + 1)) return true;
        }

        return false;
    }

    // "the contractor, Norden Gates, ... Norden": a firm goes on as its first word, a person as the last.
    private static bool IsFirm(NameTokens tokens, int first, int end, CapitalRun run, HashNumbers lone)
    {
        int role = first - 1;
        if (role > tokens.Document.Sentences[run.Sentence].First && IsComma(tokens, role)) role--;
        return tokens.IsSmall(role, NameWord.BodyNoun) && lone.Find(tokens[first].Hash) >= 0 && lone.Find(tokens[end - 1].Hash) < 0;
    }

    private static bool IsPlaceOfWork(NameTokens tokens, int token) =>
        tokens.IsWord(token, "of") || tokens.IsWord(token, "at") || tokens.IsWord(token, "for") || tokens.IsWord(token, "with");

    // "Ann Lee, who ...", "Ann Lee, 54, ...", "Ann Lee, a senior fellow at ...".
    private static bool HasApposition(NameTokens tokens, int end, CapitalRun run)
    {
        int limit = tokens.Document.Sentences[run.Sentence].End;
        if (end + 1 >= limit || !IsComma(tokens, end)) return false;
        Token next = tokens[end + 1];
        if (IsMany(tokens, end + 1, tokens.Document.Sentences[run.Sentence])) return false;
        if (tokens.Document.Is(next, "who") || tokens.Document.Is(next, "whose")) return !IsRolesBody(tokens, run);
        if (next.Kind == TokenKind.Number) return next.Length is 2 && end + 2 < limit && IsComma(tokens, end + 2);
        if (tokens.IsWord(end + 1, "along") || tokens.IsWord(end + 1, "with") || tokens.IsWord(end + 1, "and") || tokens.IsWord(end + 1, "while")) return false;
        for (int i = end + 1; i < limit && i <= end + AppositionReach && !IsComma(tokens, i); i++)
        {
            if (tokens.Is(i, NameWord.Role) || (tokens.IsWord(i, "member") && IsPlaceOfWork(tokens, i + 1))) return true;

            // "a 62-year-old farmer"
            if (tokens[i].Kind == TokenKind.Number && i + 1 < limit && IsAge(tokens, i)) return true;
        }

        return false;
    }

    /// <summary>True for the "who" of "Lower Norden, who have won twice,": a team. Of several who are named one after the other all have.</summary>
    internal static bool IsMany(NameTokens tokens, int who, Sentence sentence)
    {
        if (who + 1 >= sentence.End || !tokens.IsWord(who, "who")) return false;
        if (!tokens.IsWord(who + 1, "have") && !tokens.IsWord(who + 1, "are") && !tokens.IsWord(who + 1, "were") && !tokens.IsWord(who + 1, "play")) return false;
        int before = who - 2;
        while (before >= sentence.First && tokens[before].Is(TokenForm.Capital)) before--;
        return before < sentence.First || (!tokens.IsWord(before, "and") && !tokens.IsWord(before, "or") && !IsComma(tokens, before));
    }

    // "the editor of Morning Bell, who": it is the editor who does it.
    private static bool IsRolesBody(NameTokens tokens, CapitalRun run)
    {
        int before = run.First - 1;
        int start = tokens.Document.Sentences[run.Sentence].First;
        if (before > start && tokens.IsWord(before, "the")) before--;
        return before > start && (tokens.IsWord(before, "of") || tokens.IsWord(before, "at")) && tokens.IsSmall(before - 1, NameWord.Role);
    }

    private static bool IsAge(NameTokens tokens, int token)
    {
        ReadOnlySpan<char> rest = tokens.Document.Text.AsSpan(tokens[token].End);
        return rest.StartsWith("-year-old".AsSpan(), StringComparison.Ordinal);
    }

    private static bool IsByline(TextDocument document, CapitalRun run) =>
        document.Blocks[document.Sentences[run.Sentence].Block].Kind == BlockKind.Byline;

    private static bool IsComma(NameTokens tokens, int token) => tokens.Document.Text[tokens[token].Start] == ',';
}
