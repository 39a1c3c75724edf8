using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>
/// Names of several words beside which the article says, anywhere, that a firm goes by them: "Tolvane Bourse shareholders", "the
/// media group Tolvane Bourse". Elsewhere such a firm speaks as a person does.
/// </summary>
internal sealed class FirmNames(NameTokens tokens, ScratchList<CapitalRun> runs)
{
    private const int LongestName = 3;

    // What nobody has but a firm.
    private static readonly WordSet Possessions = new("""
        shares profit profits revenue revenues shareholders investors board headquarters subsidiary subsidiaries customers workforce chairman
        chairwoman
        """);

    // Stand behind a firm's name without a possessive. Somebody may have a staff and a spokesman, too.
    private static readonly WordSet Folk = new(
        "shareholders investors customers bosses executives employees chairman chairwoman");

    // What a firm, a band or a club is, and no person.
    private static readonly WordSet Kinds = new("""
        company firm group giant conglomerate corporation carmaker automaker chipmaker drugmaker brewer bookmaker retailer supermarket chain
        airline bank insurer brokerage fund consultancy agency watchdog union charity organisation organization club band
        orchestra label studio start-up consortium lobby think-tank network newspaper magazine website
        """);

    // Go on behind "the accountancy firm Peter Tolvane". In "the software firm Ann Lee runs" and "at the jazz club Ann Lee sang" the
    // name begins a clause, and is hers.
    private static readonly WordSet Onward = new("in on at to for of from by with about as after before over into under against since until");

    private static readonly WordSet Articles = new("the a an this that his her its their our my your");

    private HashNumbers? _names;
    private HashNumbers? _kinds;
    private HashNumbers? _persons;

    /// <summary>True when the words up to <paramref name="end"/> are a firm's by what stands beside them somewhere.</summary>
    public bool Holds(int first, int end)
    {
        if (_names is null) Gather();
        return _names!.Find(HashOf(first, end)) >= 0;
    }

    /// <summary>
    /// True when the article calls it a kind of body, "the accountancy firm Peter Tolvane", and never somebody: no role, age or title.
    /// </summary>
    public bool HoldsKind(int first, int end)
    {
        if (_kinds is null) Gather();
        if (_kinds!.Count == 0) return false;
        ulong hash = HashOf(first, end);
        return _kinds.Find(hash) >= 0 && _persons!.Find(hash) < 0;
    }

    private void Gather()
    {
        (_names, _kinds, _persons) = (new(), new(), new());
        for (int r = 0; r < runs.Count; r++)
        {
            ref CapitalRun run = ref runs[r];
            if (run.Count is < 2 or > LongestName + 1 || run.IsByline) continue;
            if (tokens.Is(run.First, NameWord.Honorific | NameWord.Role)) _persons.Add(HashOf(run.First + 1, run.End));
            if (run.Count > LongestName) continue;
            bool isKind = IsBehindKind(run, out bool isDescribed);
            if (!isKind && IsSomebody(run)) _persons.Add(HashOf(run.First, run.End));
            if (isDescribed) _kinds.Add(HashOf(run.First, run.End));
            if (isKind || Owns(run) || IsEmployer(run)) _names.Add(HashOf(run.First, run.End));
        }
    }

    // "media giant Tolvane Bourse". In "the firm Anna Reed founded" it is hers: the noun says of a name that begins with a given one
    // nothing without a word before it.
    private bool IsBehindKind(in CapitalRun run, out bool isDescribed)
    {
        int kind = run.First - 1;
        isDescribed = false;
        if (kind < run.Start || !tokens[kind].Is(TokenForm.Small) || !Kinds.Contains(tokens.Document, tokens[kind])) return false;
        bool isAtEnd = run.End >= run.Limit || tokens[run.End].Kind == TokenKind.Punctuation;
        bool goesOn = isAtEnd || Onward.Contains(tokens.Document, tokens[run.End]);

        // Where firms speak, a name that begins with no given one is the firm's.
        if (!goesOn && !tokens.IsSmall(run.End, NameWord.Speech)) return false;
        isDescribed = goesOn && kind > run.Start && tokens[kind - 1].Kind == TokenKind.Word && !Letters.IsAcronym(tokens.WordsOf(kind - 1))
            && !Articles.Contains(tokens.Document, tokens[kind - 1]);
        return true;
    }

    private bool IsSomebody(in CapitalRun run) => Appositions.HasApposition(tokens, run.End, run)
        || (PersonSigns.HasRoleBefore(tokens, run.First, run) && !tokens.Is(run.First - 1, NameWord.BodyNoun | NameWord.Medium));

    // "Tolvane Bourse shareholders", "Tolvane Bourse's profits", "Tolvane Bourse's chief executive"
    private bool Owns(in CapitalRun run)
    {
        int next = run.End;
        if (next >= run.Limit) return false;
        if (IsChief(next, run)) return true;
        if (!tokens.IsApostrophe(next)) return tokens[next].Is(TokenForm.Small) && Folk.Contains(tokens.Document, tokens[next]);
        return next + 1 < run.Limit && (Possessions.Contains(tokens.Document, tokens[next + 1]) || IsChief(next + 1, run));
    }

    private bool IsChief(int token, in CapitalRun run) =>
        token + 1 < run.Limit && tokens.IsWord(token, "chief") && tokens.IsWord(token + 1, "executive") && tokens[token].Is(TokenForm.Small);

    // "an analyst at Tolvane Bourse", "shares in Tolvane Bourse"
    private bool IsEmployer(in CapitalRun run)
    {
        int at = run.First - 1;
        if (at <= run.Start) return false;
        return (tokens.IsWord(at, "at") && tokens.IsSmall(at - 1, NameWord.Member))
            || (tokens.IsWord(at, "in") && (tokens.IsWord(at - 1, "shares") || tokens.IsWord(at - 1, "stake")));
    }

    private ulong HashOf(int first, int end)
    {
        ulong hash = 17;
        for (int i = first; i < end; i++) hash = unchecked((hash * 31) + tokens[i].Hash);
        return hash;
    }
}
