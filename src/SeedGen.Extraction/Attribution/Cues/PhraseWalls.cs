using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Tells what no noun phrase reaches over: relatives, conjunctions, marks, verbs.</summary>
internal static class PhraseWalls
{
    // Of what they name "but" takes one away.
    private static readonly WordSet Excepted = new(
        "nobody none nothing no one all any anyone anybody anything every everyone everybody everything few little last not");

    // Of these it does so over what stands between: "Nobody at the bank but Reed".
    private static readonly WordSet Wholes = new("nobody none nothing no all every everyone everybody everything few");

    /// <summary>True for a mark, a quotation, a relative or a conjunction.</summary>
    public static bool IsWall(OuterText text, int i)
    {
        if (!text.Is(i, WordClass.Relative | WordClass.Subordinator))
            return text.IsQuote(i) || (text.KindOf(i) == TokenKind.Punctuation && text.MarkAt(i) is not ('&' or '/' or '\'' or '\u2019' or '-'));
        return text.Is(i, WordClass.Relative) || !text.Is(i, WordClass.Preposition | WordClass.Determiner)
            || text.IsWord(i, "as") || (text.IsWord(i, "that") && !IsPointing(text, i));
    }

    /// <summary>
    /// "It stood for years but its owner said": another clause begins. "Nobody but Reed said", "Everyone in the town but Reed
    /// said": none does.
    /// </summary>
    public static bool IsTurn(OuterText text, int i)
    {
        if (!text.IsWord(i, "but") || i == 0 || IsOneOf(Excepted, text, i - 1)) return false;
        bool hasVerb = false;
        for (int k = i - 1; k >= 0 && k > i - NounPhrase.Longest && !text.IsQuote(k) && text.KindOf(k) != TokenKind.Punctuation; k--)
        {
            bool isWhole = IsOneOf(Wholes, text, k) && OpensClause(text, k) && (!hasVerb || text.Is(k + 1, WordClass.Relative));
            if (isWhole) return false;
            hasVerb |= text.Is(k, WordClass.Auxiliary) || CueWords.IsFiniteVerb(text, k, 0);
        }

        return true;
    }

    /// <summary>True when item <paramref name="i"/> is one of the words.</summary>
    public static bool IsOneOf(WordSet words, OuterText text, int i) => text.KindOf(i) == TokenKind.Word && text.IsIn(words, i);

    // Not in "It shut all shops but the owner said", where it is the object.
    private static bool OpensClause(OuterText text, int i) =>
        i == 0 || text.Is(i, WordClass.Capital) || text.IsQuote(i - 1) || text.KindOf(i - 1) != TokenKind.Word
        || text.Is(i - 1, WordClass.Coordinator | WordClass.Subordinator | WordClass.Temporal | WordClass.Adverb);

    // "That report said", but "That worries them".
    private static bool IsPointing(OuterText text, int i) =>
        text.Is(i, WordClass.Capital) && i + 1 < text.Items.Count && (text.Is(i + 1, WordClass.Document | WordClass.Body | WordClass.Role)
            || (text.Is(i + 1, WordClass.AlsoNoun) && text.Is(i + 1, WordClass.Base)));

    /// <summary>True for a finite verb, an auxiliary and a pronoun.</summary>
    public static bool IsVerb(OuterText text, int i, int limit) =>
        text.Is(i, WordClass.Auxiliary | WordClass.Pronoun) || CueWords.IsFiniteVerb(text, i, limit);
}
