namespace SeedGen.Extraction.Actors;

/// <summary>A name that may be a body's, and what the article says for and against it.</summary>
/// <param name="place">Where it stands first.</param>
internal sealed class Candidate(CapitalRun place)
{
    /// <summary>The weight of what is hardly said of anything but a body.</summary>
    public const int Strong = 2;

    /// <summary>The weight of what is said of other things too.</summary>
    public const int Weak = 1;

    /// <summary>So much makes a body.</summary>
    public const int Enough = 2;

    /// <summary>Where it stands first.</summary>
    public CapitalRun Place { get; } = place;

    /// <summary>Index of the name's first token there, a state's adjective before it included.</summary>
    public int First { get; set; } = place.First;

    /// <summary>Index behind the name's last token there, what follows an "of" included.</summary>
    public int End { get; set; } = place.End;

    /// <summary>What speaks for a body, added up.</summary>
    public int Evidence { get; private set; }

    /// <summary>What speaks for one at the head of a sentence, where every word has a capital.</summary>
    public int OpeningEvidence { get; set; }

    /// <summary>True when an apposition behind it, at the head of a sentence, says that it is a body: "X, the maker of engines,".</summary>
    public bool IsApposed { get; set; }

    /// <summary>True when it stands elsewhere than at the head of a sentence, too.</summary>
    public bool StandsInside { get; set; }

    /// <summary>True when it was spoken of as a place.</summary>
    public bool IsPlace { get; set; }

    /// <summary>True when it was spoken of as a part of a land, "in the Dolvas": it is one, unless it acts anywhere.</summary>
    public bool IsRegion { get; set; }

    /// <summary>True when it speaks, does something on purpose, or has what only bodies have.</summary>
    public bool Acts { get; set; }

    /// <summary>True when what speaks for it says that it is a medium.</summary>
    public bool IsMedium { get; private set; }

    /// <summary>True when it is a town's name and the town's club is meant: "the Norburg striker".</summary>
    public bool IsClub { get; set; }

    /// <summary>True when it was named in one breath with a body.</summary>
    public bool IsListed { get; set; }

    /// <summary>Adds what speaks for a body.</summary>
    public void Add(int evidence, bool isMedium = false)
    {
        Evidence += evidence;
        IsMedium |= isMedium;
    }
}

/// <summary>A place where a name stands that may be a body's.</summary>
/// <param name="Place">The name.</param>
/// <param name="Candidate">What the article says for and against it.</param>
internal readonly record struct CandidatePlace(CapitalRun Place, Candidate Candidate);
