using SeedGen.Extraction.Articles;

namespace SeedGen.Extraction.Language;

/// <summary>Pairs quotation marks, block by block.</summary>
internal static class QuotationFinder
{
    /// <summary>All quotations of the article's own blocks, in the order of their opening marks.</summary>
    public static ValueList<Quotation> Find(string text, ValueList<Block> blocks) => [];
}
