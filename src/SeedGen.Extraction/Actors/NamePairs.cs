using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>The names of two words that an article has by themselves. Few articles ask: they are gathered when the first is looked for.</summary>
internal sealed class NamePairs(NameTokens tokens, ScratchList<CapitalRun> runs)
{
    private HashNumbers? _pairs;

    /// <summary>True when the words at <paramref name="first"/> and behind it stand by themselves somewhere.</summary>
    public bool Holds(int first)
    {
        _pairs ??= Gather();
        return _pairs.Find(HashOf(first)) >= 0;
    }

    private HashNumbers Gather()
    {
        HashNumbers pairs = new();
        for (int r = 0; r < runs.Count; r++)
        {
            if (runs[r].Count == 2) pairs.Add(HashOf(runs[r].First));
        }

        return pairs;
    }

    private ulong HashOf(int first) => unchecked((tokens[first].Hash * 31) + tokens[first + 1].Hash);
}
