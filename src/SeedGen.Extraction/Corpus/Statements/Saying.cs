using SeedGen.Extraction.Corpus.Texts;

namespace SeedGen.Extraction.Corpus.Statements;

/// <summary>All quotations of the same words by a speaker of the same name.</summary>
/// <param name="utterance">One of them.</param>
internal sealed class Saying(Utterance utterance)
{
    /// <summary>One of them.</summary>
    public Utterance Utterance { get; } = utterance;

    /// <summary>The words.</summary>
    public QuoteWords Words => Utterance.Words;

    /// <summary>Where they are said, in the order of the corpus.</summary>
    public List<QuoteReference> Places { get; } = [];

    /// <summary>The sayings of its statement, itself among them.</summary>
    public IReadOnlyList<Saying> Group { get; set; } = [];

    /// <summary>Whether it is among those that are looked for: a pair index knows it, and has not lost it since.</summary>
    public bool IsIndexed { get; set; }

    /// <summary>Adds a place.</summary>
    public void Add(QuoteReference place)
    {
        int at = Places.BinarySearch(place, ByPlace.Instance);
        if (at < 0) Places.Insert(~at, place);
    }

    /// <summary>Takes a place away.</summary>
    public void Remove(QuoteReference place)
    {
        int at = Places.BinarySearch(place, ByPlace.Instance);
        if (at >= 0) Places.RemoveAt(at);
    }
}

/// <summary>The order of the corpus.</summary>
internal sealed class ByPlace : IComparer<QuoteReference>
{
    /// <summary>The only one.</summary>
    public static readonly ByPlace Instance = new();

    /// <inheritdoc/>
    public int Compare(QuoteReference x, QuoteReference y) => x.Article != y.Article ? x.Article.CompareTo(y.Article) : x.Quote.CompareTo(y.Quote);
}
