using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Words;

/// <summary>Tells what an office is for, "Economic and Fiscal Policy Minister", from the names of two: "Reed and Cole".</summary>
internal static class Portfolios
{
    private static readonly WordSet Fields = new("""
        Agriculture Agricultural Arts Business Children Climate Commercial Communications Communities Community Constitutional Consumer
        Corporate Cultural Culture Defence Defense Digital Economic Economy Education Employment Energy Enterprise Environment Environmental
        Equalities Equality Families Finance Financial Fiscal Fisheries Food Foreign Forestry Health Home Housing Human Immigration
        Industrial Industry Information Infrastructure Innovation Interior Investment Justice Labour Labor Legal Marketing
        Media Mining Monetary Parliamentary Pensions Planning Policy Political Public Regional Research Rural Safety Sales Schools
        Science Scientific Security Skills Social Sport Sports Strategic Technical Technology Tourism Trade Transport Transportation
        Treasury Veterans Water Welfare Women Work Youth
        """);

    /// <summary>
    /// True when the word at item <paramref name="i"/> says what an office behind "and" is for, too.
    /// </summary>
    public static bool IsAt(OuterText text, int i) => i + 2 < text.Items.Count && text.KindOf(i) == TokenKind.Word
        && text.Is(i + 1, WordClass.Coordinator) && text.Is(i + 2, WordClass.Capital) && text.IsIn(Fields, i);
}
