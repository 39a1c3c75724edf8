namespace SeedGen.Extraction.Language;

/// <summary>A sign that may be a quotation mark, and what its neighbours let it be.</summary>
/// <param name="Start">Offset of the sign.</param>
/// <param name="Length">One, or two where two single strokes stand for a double one.</param>
/// <param name="Style">Which marks.</param>
/// <param name="CanOpen">It may begin a quotation.</param>
/// <param name="CanClose">It may end one.</param>
/// <param name="IsDoubtful">As a closing mark it may as well be an apostrophe ("dogs'") or a unit ("12").</param>
internal readonly record struct QuotationMark(
    int Start, int Length, MarkStyle Style, bool CanOpen, bool CanClose, bool IsDoubtful)
{
    /// <summary>Offset behind the sign.</summary>
    public int End => Start + Length;
}
