using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>The bodies by the first word of their names: "Tolvane", of which a body's deeds are told, is "Tolvane Bourse".</summary>
internal sealed class BodyLeads(NameTokens tokens)
{
    // By the first word of a name, its place; one that several names share has none.
    private readonly Dictionary<ulong, FoundName?> _bodies = [];
    private readonly Dictionary<ulong, ActorName> _known = [];

    /// <summary>Notes the bodies found and those known before.</summary>
    public void Add(NameScratch scratch)
    {
        for (int f = 0; f < scratch.Found.Count; f++) Note(scratch.Found[f]);
        for (int m = 0; m < scratch.Matches.Count; m++)
        {
            NameMatch match = scratch.Matches[m];
            if (match.Name is not { Kind: ActorKind.Organisation, Use: NameUse.Always } || !Leads(match.First, match.End)) continue;
            _known[tokens[match.First].Hash] = match.Name;
            Note(new FoundName(match.First, match.End, match.Name.Kind));
        }
    }

    /// <summary>
    /// Adds the bodies <paramref name="found"/> to <paramref name="merger"/>; what is the first word of another's name goes for that body.
    /// </summary>
    public void Merge(ScratchList<FoundName> found, NameMerger merger)
    {
        for (int f = 0; f < found.Count; f++) Note(found[f]);
        List<FoundName>? shorts = null;
        int kept = 0;
        for (int f = 0; f < found.Count; f++)
        {
            if (IsShort(found[f])) (shorts ??= []).Add(found[f]);
            else found[kept++] = found[f];
        }

        found.Truncate(kept);
        merger.AddBodies(found);
        if (shorts is null) return;
        foreach (FoundName word in shorts)
        {
            ulong hash = tokens[word.First].Hash;
            if (_known.TryGetValue(hash, out ActorName? name)) merger.AddShortForm(name, word.First);
            else merger.AddShortForm(_bodies[hash]!.Value, word.First);
        }
    }

    private bool IsShort(in FoundName body) =>
        body.End - body.First == 1 && _bodies.TryGetValue(tokens[body.First].Hash, out FoundName? full) && full is not null;

    private void Note(in FoundName body)
    {
        // "Apple" of "Apple Growers Circle" may be the firm; of "Delta Air Lines", which is well known, it is not.
        ulong hash = tokens[body.First].Hash;
        if (!Leads(body.First, body.End) || (tokens.Is(body.First, NameWord.Doubtful) && !_known.ContainsKey(hash))) return;
        if (!_bodies.TryGetValue(hash, out FoundName? other)) _bodies[hash] = body;
        else if (other is { } same && !AreAlike(same, body)) _bodies[hash] = null;
    }

    private bool AreAlike(in FoundName one, in FoundName other)
    {
        if (one.End - one.First != other.End - other.First) return false;
        for (int i = 0; one.First + i < one.End; i++)
        {
            if (tokens[one.First + i].Hash != tokens[other.First + i].Hash) return false;
        }

        return true;
    }

    // "Norburg Council" and "Norburg University" leave the first word to the town.
    private bool Leads(int first, int end)
    {
        const NameWord Others = NameWord.Place | NameWord.Never | NameWord.Head | NameWord.Scope | NameWord.Owner | NameWord.FirstName;
        return end - first > 1 && !tokens.Is(first, Others) && !tokens.Is(end - 1, NameWord.OpenHead | NameWord.MediaHead)
            && (!tokens.Is(end - 1, NameWord.Head) || tokens.Is(end - 1, NameWord.CompanyTail));
    }
}
