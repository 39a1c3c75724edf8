using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Words;

/// <summary>The verbs by which somebody gives a thing the words quoted for a name: "Reed called it “late”".</summary>
internal static class NamingVerbs
{
    private static readonly WordSet Words = new("branded brands called calls labelled labeled dubbed described");

    private static readonly WordSet Judging = new("hailed praised condemned denounced quoted cited portrayed characterised characterized");

    /// <summary>"described by Reed as": true when the words are those of who is named behind "by", as behind "announced by" they need not be.</summary>
    public static bool LeadToAgentAt(OuterText text, int i) => IsAt(text, i) || (text.KindOf(i) == TokenKind.Word && text.IsIn(Judging, i));

    /// <summary>True when item <paramref name="i"/> is one of them.</summary>
    public static bool IsAt(OuterText text, int i) => text.KindOf(i) == TokenKind.Word && text.IsIn(Words, i);
}
