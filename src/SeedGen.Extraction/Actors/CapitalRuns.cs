using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>A run of capitalised words within one sentence, nothing between them.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Start">Index of the first token of its sentence.</param>
/// <param name="Limit">Index behind the last token of its sentence.</param>
/// <param name="IsByline">True when it stands in the byline.</param>
internal readonly record struct CapitalRun(int First, int End, int Start, int Limit, bool IsByline)
{
    /// <summary>True when it stands in a headline.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>Number of words.</summary>
    public int Count => End - First;
}

/// <summary>Finds the runs of capitalised words that may hold a name.</summary>
internal static class CapitalRuns
{
    /// <summary>
    /// Capitalised for another reason than being a name: they open sentences, or are days and months. "May", "April",
    /// "June" and "August" are given to people too and stay in.
    /// </summary>
    public const string NoNames = """
        a an the this that these those there here he she it we they i you his her its our their my your who whom whose what
        which when where why how if as at by for from in into of off on onto out over per since than through to toward
        towards under until up upon via with within without about above across after against along amid among around
        before behind below beneath beside besides between beyond despite down during except following inside near outside
        regarding throughout and but or nor so yet both either neither not no yes all also although another any anyone
        because been being can could did do does each even ever every everything few given had has have however indeed instead is are was
        whilst often usually sometimes generally currently originally eventually initially
        anything something nothing anybody everybody nobody unlike whereas whether
        were be just last later less like many maybe meanwhile more moreover most much must never nevertheless next now
        once one only other others otherwise perhaps same several should some someone soon still such then therefore though
        thus too two three four five six seven eight nine ten while will would yesterday today tomorrow again asked
        overall furthermore nonetheless hence besides elsewhere
        according additionally analysts officials experts critics people recently recent earlier previous nearby
        sentencing jailing convicting praising thanking quoting citing accusing defending addressing introducing interviewing
        welcoming criticising criticizing questioning hailing echoing remembering congratulating ask meet enter imagine follow
        monday tuesday wednesday thursday friday saturday sunday january february march july september october november
        december feb mar sept oct nov dec mon tue wed thu fri sat
        """;

    /// <summary>Whose union, party or hospital it is: their possessive is part of a name.</summary>
    public const string Owners = """
        People Workers Farmers Teachers Women Children Men Drivers Writers Players Soldiers Veterans Students Doctors Nurses
        Miners Journalists Lawyers Bankers Employers Employees Citizens Consumers Tenants Pensioners King Queen
        """;

    // Before the name of a ship; behind "the", "MV" and "RMS" are, too.
    private static readonly WordSet Ships = new("HMS USS HMCS HMAS");

    // Before a colon and who made the picture.
    private static readonly WordSet Labels = new(
        "image images photo photos photograph photographs picture pictures credit credits source file video illustration");

    /// <summary>
    /// Adds to <paramref name="runs"/> those of the blocks that are sentences; of headlines, where every word may have a capital,
    /// those alone that are a given name and a word by which the text goes on.
    /// </summary>
    public static void Find(NameTokens tokens, ScratchList<CapitalRun> runs)
    {
        HashNumbers? small = null;
        bool hasHeadlines = false;
        ReadOnlySpan<Sentence> sentences = tokens.Document.Sentences.AsSpan();
        ReadOnlySpan<Block> blocks = tokens.Document.Blocks.AsSpan();
        ReadOnlySpan<Token> all = tokens.Document.Tokens.AsSpan();
        for (int s = 0; s < sentences.Length; s++)
        {
            tokens.Document.Cancellation.ThrowIfCancellationRequested();
            BlockKind kind = blocks[sentences[s].Block].Kind;
            if (kind == BlockKind.DateLine) continue;
            if (kind is BlockKind.Title or BlockKind.Heading || HeadlineCase.Is(tokens, sentences[s], ref small))
            {
                hasHeadlines |= AddHeadline(tokens, sentences[s], runs);
                continue;
            }

            int start = sentences[s].First;
            int end = sentences[s].End;
            for (int i = start; i < end; i++)
            {
                if (!all[i].Is(TokenForm.Capital) || !tokens.IsNameWord(i)) continue;
                int first = i;
                while (true)
                {
                    if (i + 1 < end && tokens.IsNameWord(i + 1)) i++;
                    else if (i + 2 < end && Joins(tokens, i) && tokens.IsNameWord(i + 2)) i += 2;
                    else break;
                }

                // "Anna Reed Photo: Norburg Press": what the colon is of belongs to no name.
                int last = i;
                if (last + 1 < end && tokens.IsMark(last + 1, ':') && Labels.Contains(tokens.Document, tokens[last])) last--;
                bool isClass = last + 1 < end && IsClass(tokens, last + 1);
                if (last < first || isClass || IsShip(tokens, first, start)) continue;
                runs.Add(new CapitalRun(first, last + 1, start, end, kind == BlockKind.Byline));
            }
        }

        if (hasHeadlines) KeepNamed(tokens, runs);
    }

    private static bool IsShip(NameTokens tokens, int first, int start)
    {
        if (tokens[first].Length is not (2 or 3 or 4)) return false;
        ReadOnlySpan<char> word = tokens.WordsOf(first);
        return Ships.Contains(word) || (word is "MV" or "RMS" && first > start && tokens.IsWord(first - 1, "the"));
    }

    // "the Anna Reed-class frigate"
    private static bool IsClass(NameTokens tokens, int token) => tokens[token].Is(TokenForm.Hyphened)
        && WordLetters.Ends(tokens.WordsOf(token), "-class");

    // "Anna Reed Goes After Tom Hale": each given name with the word behind it.
    private static bool AddHeadline(NameTokens tokens, in Sentence line, ScratchList<CapitalRun> runs)
    {
        int before = runs.Count;
        for (int i = line.First; i + 1 < line.End; i++)
        {
            bool isGiven = tokens.Is(i, NameWord.FirstName) && !tokens.Is(i, NameWord.Place) && !tokens.Is(i + 1, NameWord.FirstName)
                && tokens.IsNameWord(i) && tokens.IsNameWord(i + 1);
            if (isGiven) runs.Add(new CapitalRun(i, i + 2, line.First, line.End, false) { IsHeadline = true });
        }

        return runs.Count > before;
    }

    // Of the headlines' runs only those by whose last word the text goes on: it stands alone in a sentence. "Bill Limits Power" names
    // nobody where there are limits, nor "Ryan Reed Meeting" where Ann Reed is named.
    private static void KeepNamed(NameTokens tokens, ScratchList<CapitalRun> runs)
    {
        const NameWord Others = NameWord.Place | NameWord.Thing | NameWord.Never | NameWord.Doubtful | NameWord.Head;
        HashNumbers asked = new();
        for (int r = 0; r < runs.Count; r++)
        {
            if (runs[r].IsHeadline) asked.Add(tokens[runs[r].End - 1].Hash);
        }

        bool[] isAlone = new bool[asked.Count];
        bool[] isOther = new bool[asked.Count];
        for (int r = 0; r < runs.Count; r++)
        {
            CapitalRun run = runs[r];
            if (run.IsHeadline || asked.Find(tokens[run.End - 1].Hash) is not (>= 0 and int number)) continue;
            bool isArticled = run.First > run.Start && (tokens.IsWord(run.First - 1, "the") || tokens.IsWord(run.First - 1, "a"));
            isAlone[number] |= run.Count == 1 && !isArticled && !tokens.Is(run.First, Others);
            isOther[number] |= run.Count > 1 && tokens.Is(run.End - 2, NameWord.FirstName);
        }

        foreach (Token token in tokens.Document.Tokens)
        {
            if (token.Is(TokenForm.Small) && asked.Find(token.Hash) is >= 0 and int number) isOther[number] = true;
        }

        int kept = 0;
        for (int r = 0; r < runs.Count; r++)
        {
            int number = runs[r].IsHeadline ? asked.Find(tokens[runs[r].End - 1].Hash) : -1;
            if (number < 0 || (isAlone[number] && !isOther[number])) runs[kept++] = runs[r];
        }

        runs.Truncate(kept);
    }

    /// <summary>"Reed &amp; Hale", "Farmers' Union", "Rail Travellers' League": the token behind joins two words to one name.</summary>
    public static bool Joins(NameTokens tokens, int token)
    {
        if (tokens[token + 1].Kind == TokenKind.Word) return false;
        if (tokens.IsAmpersand(token + 1)) return true;
        if (!tokens.IsApostrophe(token + 1)) return false;
        bool isMany = tokens[token + 1].Length == 1
            && (tokens.Is(token + 2, NameWord.OpenHead) || tokens.IsWord(token + 2, "Party"))
            && !tokens.Is(token, NameWord.FirstName | NameWord.Place);

        // "St Botolph's High School"
        bool isSaint = token > 0 && (tokens.IsWord(token - 1, "St") || tokens.IsWord(token - 1, "St.")) && tokens[token - 1].Is(TokenForm.Capital);
        return isMany || isSaint || tokens.Is(token, NameWord.Owner);
    }
}
