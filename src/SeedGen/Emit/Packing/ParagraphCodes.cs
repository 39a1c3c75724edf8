using SeedGen.Extraction.Language;

namespace SeedGen.Emit.Packing;

/// <summary>The numbers of the generated enum <c>ParagraphKind</c>. The other enums are numbered like those of extraction.</summary>
internal static class ParagraphCodes
{
    /// <summary>The number of a kind of block; -1 for one that is no paragraph.</summary>
    public static int Of(BlockKind kind) => kind switch
    {
        BlockKind.Paragraph => 0,
        BlockKind.Heading => 1,
        BlockKind.Caption => 2,
        BlockKind.Credit => 3,
        BlockKind.Boilerplate => 4,
        _ => -1,
    };
}
