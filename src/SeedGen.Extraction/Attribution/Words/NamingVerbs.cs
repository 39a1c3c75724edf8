using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Words;

/// <summary>The verbs by which somebody gives a thing the words quoted for a name: "Reed called it “late”".</summary>
internal static class NamingVerbs
{
    private static readonly WordSet Words = new("branded brands called calls labelled labeled dubbed described");

    private static readonly WordSet Judging = new("hailed praised condemned denounced quoted cited portrayed characterised characterized");

    /// <summary>"described by Reed as": true when the words are those of who is named behind "by", as behind "announced by" they need not be.</summary>
    public static bool LeadToAgentAt(OuterText text, int i) => IsAt(text, i) || (text.KindOf(i) == TokenKind.Word && text.IsIn(Judging, i));

    /// <summary>
    /// True for ", hailed as “the best”" and ", dubbed “the Fox”": behind the comma nobody is said to do it, or what is so called
    /// would stand before the words; not for "what Reed, the owner, called “a palace”".
    /// </summary>
    public static bool AreReducedAt(OuterText text, OuterSentence sentence, int i)
    {
        int quote = i + 1 < sentence.End && text.IsWord(i + 1, "as") ? i + 2 : i + 1;
        if (quote < sentence.End && text.Is(quote, WordClass.Determiner)) quote++;
        bool isBare = i > sentence.First && quote < sentence.End && text.MarkAt(i - 1) == ',' && text.IsQuote(quote)
            && LeadToAgentAt(text, i)
            && text.Is(i, WordClass.Past) && text.Quotes[text.Items[quote].Quote].Form != QuoteForm.Direct;
        for (int k = i - 2; isBare && k >= sentence.First; k--) isBare = !text.IsWord(k, "what") && !text.IsWord(k, "which")
            && !text.IsWord(k, "whom") && !text.IsQuote(k);
        return isBare;
    }

    /// <summary>True when item <paramref name="i"/> is one of them.</summary>
    public static bool IsAt(OuterText text, int i) => text.KindOf(i) == TokenKind.Word && text.IsIn(Words, i);
}
