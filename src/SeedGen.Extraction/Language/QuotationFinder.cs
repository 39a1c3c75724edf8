using SeedGen.Extraction.Articles;

namespace SeedGen.Extraction.Language;

/// <summary>Pairs quotation marks, block by block.</summary>
internal static class QuotationFinder
{
    /// <summary>All quotations of the article's own blocks, in the order of their opening marks.</summary>
    public static ValueList<Quotation> Find(string text, ValueList<Block> blocks) => Pair(text, blocks).Quotations.ToValueList();

    /// <summary>Double marks that close what was never opened, in the order of the text.</summary>
    public static ValueList<TextSpan> FindStrays(string text, ValueList<Block> blocks) => Pair(text, blocks).Strays.ToValueList();

    private static QuotationPairing Pair(string text, ValueList<Block> blocks)
    {
        QuotationPairing pairing = new(text);
        foreach (Block block in blocks)
        {
            if (block.Kind is not (BlockKind.Boilerplate or BlockKind.Origin)) pairing.Read(block.Span);
        }

        return pairing;
    }
}
