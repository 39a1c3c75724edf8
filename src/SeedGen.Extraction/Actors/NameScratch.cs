using SeedGen.Extraction.Actors.Words;

namespace SeedGen.Extraction.Actors;

/// <summary>What the search for names needs on its way. A thread lends it to one article after the other.</summary>
internal sealed class NameScratch
{
    [ThreadStatic]
    private static NameScratch? Spare;

    /// <summary>The text's parts.</summary>
    public ScratchList<NamePart> Parts { get; } = new();

    /// <summary>The text's blocks.</summary>
    public ScratchList<PartRange> Blocks { get; } = new();

    /// <summary>The parts where a name may begin at all.</summary>
    public ScratchList<int> NamePlaces { get; } = new();

    /// <summary>Where names known before may begin.</summary>
    public ScratchList<NameStart> KnownStarts { get; } = new();

    /// <summary>Where any name may begin.</summary>
    public ScratchList<NameStart> Starts { get; } = new();

    /// <summary>The names that count.</summary>
    public ScratchList<NameMatch> Matches { get; } = new();

    /// <summary>What each token can be in a name.</summary>
    public ScratchList<NameWord> Words { get; } = new();

    /// <summary>Whom each token names.</summary>
    public ScratchList<byte> Kinds { get; } = new();

    /// <summary>The runs of capitalised words.</summary>
    public ScratchList<CapitalRun> Runs { get; } = new();

    /// <summary>Names that the article introduces.</summary>
    public ScratchList<FoundName> Found { get; } = new();

    /// <summary>Names that may be a body's.</summary>
    public ScratchList<Candidate> Candidates { get; } = new();

    /// <summary>Where they stand.</summary>
    public ScratchList<CandidatePlace> Places { get; } = new();

    /// <summary>Empty lists, until they are given back.</summary>
    public static NameScratch Borrow()
    {
        NameScratch scratch = Spare ?? new();
        Spare = null;
        return scratch;
    }

    /// <summary>Gives the lists back for the next article.</summary>
    public void Return()
    {
        Parts.Clear();
        Blocks.Clear();
        NamePlaces.Clear();
        KnownStarts.Clear();
        Starts.Clear();
        Matches.Clear();
        Words.Clear();
        Kinds.Clear();
        Runs.Clear();
        Found.Clear();
        Candidates.Clear();
        Places.Clear();
        Spare = this;
    }
}
