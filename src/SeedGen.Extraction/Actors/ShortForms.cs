using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>
/// What bodies go by behind their full names: "Veltrona" for "Veltrona Group", "Albion" for "Norburg Albion", where the word stands
/// alone within a sentence or speaks; "Labour" for "Labour Party".
/// </summary>
internal static class ShortForms
{
    // End the names of teams, which go by them alone as well.
    private static readonly WordSet Teams = new(BodyHeads.TeamHeads + " City County Rangers Town United Villa");

    /// <summary>Adds them for the bodies found and for those known before.</summary>
    public static void Add(NameTokens tokens, NameUses uses, NameScratch scratch, NameMerger merger)
    {
        const NameWord Others = NameWord.Place | NameWord.Never | NameWord.Thing | NameWord.FirstName | NameWord.Head | NameWord.Scope
            | NameWord.Origin | NameWord.Owner;
        HashNumbers? alone = null;
        NamePairs? pairs = null;

        // By the last word of a team the first; zero where two teams end so. Few articles name any.
        Dictionary<ulong, ulong>? firsts = null;
        for (int i = 0; i < scratch.Found.Count; i++) NoteTeam(scratch.Found[i].First, scratch.Found[i].End);
        for (int m = 0; m < scratch.Matches.Count; m++)
        {
            if (scratch.Matches[m].Name.Kind == ActorKind.Organisation) NoteTeam(scratch.Matches[m].First, scratch.Matches[m].End);
        }

        for (int i = 0; i < scratch.Found.Count; i++)
        {
            FoundName body = scratch.Found[i];
            if (uses.IsBody(body.First)) continue;
            if (IsShort(body.First, body.End)) merger.AddShortForm(body, body.First);
            else if (IsTeam(body.First, body.End)) merger.AddShortForm(body, body.End - 1);
        }

        for (int m = 0; m < scratch.Matches.Count; m++)
        {
            NameMatch match = scratch.Matches[m];
            if (IsParty(match.Name)) AddParty(tokens, scratch.Runs, match.Name, merger);
            if (match.Name is { Kind: ActorKind.Organisation, Use: NameUse.Always }
                && IsShort(match.First, match.End)) merger.AddShortForm(match.Name, match.First);
            else if (match.Name is { Kind: ActorKind.Organisation, Use: NameUse.Always }
                && IsTeam(match.First, match.End)) merger.AddShortForm(match.Name, match.End - 1);
        }

        void NoteTeam(int first, int end)
        {
            if (!EndsAsTeam(first, end)) return;
            ulong last = tokens[end - 1].Hash;
            ulong lead = tokens[first].Hash;
            firsts ??= [];
            firsts[last] = !firsts.TryGetValue(last, out ulong known) || known == lead ? lead : 0;
        }

        bool EndsAsTeam(int first, int end) => end - first > 1 && Teams.Contains(tokens.Document, tokens[end - 1]);

        // "Albion" for "Norburg Albion", if no other team's name ends so.
        bool IsTeam(int first, int end) => EndsAsTeam(first, end) && IsAlone(end - 1) && firsts![tokens[end - 1].Hash] != 0;

        // The "Tolvane" of "Tolvane Group" is the founder's where the article names "Ann Tolvane".
        bool IsShort(int first, int end) =>
            end - first > 1 && tokens.Is(end - 1, NameWord.CompanyTail) && !tokens.Is(first, Others) && tokens[first].Length > 2
            && !uses.IsState(first) && IsAlone(first) && !(pairs ??= new(tokens, scratch.Runs)).HasBearer(first);

        // Few articles ask.
        bool IsAlone(int token) => (alone ??= Alone(tokens, scratch.Runs)).Find(tokens[token].Hash) >= 0;
    }

    private static bool IsParty(ActorName name) => name is { Kind: ActorKind.Organisation, Use: NameUse.Always, Known: { } known }
        && known.Names[0].EndsWith(" Party", StringComparison.Ordinal) && known.Names[0].IndexOf(' ') == known.Names[0].Length - 6;

    // "Labour" for "Labour Party", "Greens" for "Green Party", "Democrats" for "Democratic Party".
    private static void AddParty(NameTokens tokens, ScratchList<CapitalRun> runs, ActorName name, NameMerger merger)
    {
        const int Shortest = 5;
        string full = name.Known!.Names[0];
        ReadOnlySpan<char> party = full.AsSpan(0, full.Length - 6);
        for (int r = 0; r < runs.Count; r++)
        {
            ReadOnlySpan<char> word = tokens.WordsOf(runs[r].First);
            if (runs[r].Count > 1 || !word.StartsWith(party.Slice(0, Math.Min(party.Length, Shortest)), StringComparison.Ordinal)) continue;
            bool isShort = full == "Democratic Party" ? word is "Democrats"
                : word.Length == party.Length ? tokens.Is(runs[r].First, NameWord.Doubtful)
                : word.Length == party.Length + 1 && word[word.Length - 1] == 's' && word.StartsWith(party, StringComparison.Ordinal);
            if (!isShort) continue;
            merger.AddShortForm(name, runs[r].First);
            return;
        }
    }

    // The words that stand alone within a sentence, or speak.
    private static HashNumbers Alone(NameTokens tokens, ScratchList<CapitalRun> runs)
    {
        HashNumbers alone = new();
        for (int r = 0; r < runs.Count; r++)
        {
            ref CapitalRun run = ref runs[r];
            bool isName = run.First > run.Start || (run.End < run.Limit && tokens.IsSmall(run.End, NameWord.Speech));
            if (run.Count == 1 && isName) alone.Add(tokens[run.First].Hash);
        }

        return alone;
    }
}
