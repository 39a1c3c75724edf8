namespace SeedGen.Extraction.Language;

/// <summary>What the cutting of a document needs on its way, and its tokens. A thread lends it to one document after the other.</summary>
internal sealed class DocumentScratch
{
    [ThreadStatic]
    private static DocumentScratch? Spare;

    /// <summary>The tokens so far; in the end those of the document.</summary>
    public ScratchList<Token> Tokens { get; } = new();

    /// <summary>Where a sentence or a quotation of the block at hand may begin or end.</summary>
    public ScratchList<int> Marks { get; } = new();

    /// <summary>The sentences so far.</summary>
    public ScratchList<Sentence> Sentences { get; } = new();

    /// <summary>The quotations so far.</summary>
    public QuotationPairing Quotations { get; } = new();

    /// <summary>Empty lists, until they are given back.</summary>
    public static DocumentScratch Borrow()
    {
        DocumentScratch scratch = Spare ?? new();
        Spare = null;
        return scratch;
    }

    /// <summary>Gives the lists back for the next document.</summary>
    public void Return()
    {
        Tokens.Clear();
        Marks.Clear();
        Sentences.Clear();
        Quotations.Start("");
        Spare = this;
    }
}
