namespace SeedGen.Extraction.Language;

/// <summary>A quotation of which the opening mark has been read.</summary>
/// <param name="mark">That mark.</param>
/// <param name="parent">Index of the draft around it; -1 when there is none.</param>
internal struct QuotationDraft(QuotationMark mark, int parent)
{
    /// <summary>The opening mark.</summary>
    public readonly QuotationMark Mark = mark;

    /// <summary>Index of the draft around it; -1 when there is none.</summary>
    public readonly int Parent = parent;

    /// <summary>Offset behind its last word.</summary>
    public int InsideEnd;

    /// <summary>Offset behind the closing mark.</summary>
    public int OutsideEnd;

    /// <summary>True when it has a closing mark.</summary>
    public bool IsClosed;

    /// <summary>True when it is no quotation after all.</summary>
    public bool IsDropped;

    /// <summary>True when it goes on with what the mark before it opened.</summary>
    public bool IsAgain;

    /// <summary>Its place among the quotations; -1 until it is one.</summary>
    public int Index = -1;
}
