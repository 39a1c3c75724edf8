using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>The capitalised words that an article has by two, and those behind given names. Few articles ask: they are gathered then.</summary>
internal sealed class NamePairs(NameTokens tokens, ScratchList<CapitalRun> runs)
{
    private HashNumbers? _pairs;
    private HashNumbers? _surnames;

    /// <summary>True when the words at <paramref name="first"/> and behind it stand by themselves somewhere.</summary>
    public bool Holds(int first)
    {
        _pairs ??= Pairs();
        return _pairs.Find(HashOf(first)) >= 0;
    }

    /// <summary>True when somebody with a given name has the word for a surname: "Ann Lee".</summary>
    public bool HasBearer(int surname)
    {
        _surnames ??= Surnames();
        return _surnames.Find(tokens[surname].Hash) >= 0;
    }

    private HashNumbers Pairs()
    {
        HashNumbers pairs = new();
        for (int r = 0; r < runs.Count; r++)
        {
            if (runs[r].Count == 2) pairs.Add(HashOf(runs[r].First));
        }

        return pairs;
    }

    private HashNumbers Surnames()
    {
        HashNumbers surnames = new();
        for (int r = 0; r < runs.Count; r++)
        {
            if (runs[r].Count > 1 && tokens.Is(runs[r].End - 2, NameWord.FirstName)) surnames.Add(tokens[runs[r].End - 1].Hash);
        }

        return surnames;
    }

    private ulong HashOf(int first) => unchecked((tokens[first].Hash * 31) + tokens[first + 1].Hash);
}
