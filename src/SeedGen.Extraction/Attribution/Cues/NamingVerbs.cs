using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>The verbs by which somebody gives a thing the words quoted for a name: "Reed called it “late”".</summary>
internal static class NamingVerbs
{
    private static readonly WordSet Words = new("branded brands called calls labelled labeled dubbed described");

    private static readonly WordSet Judging = new("hailed praised condemned denounced quoted cited portrayed characterised characterized");

    // Without an object they are passive, whether "as" follows or not.
    private static readonly WordSet Dubbing = new("dubbed branded labelled labeled");

    private static readonly WordSet Namings = new("called dubbed branded labelled labeled");

    // These are only before "as": "Reed hailed “a triumph”".
    private static readonly WordSet Hailing = new("hailed described");

    /// <summary>
    /// "described by Reed as": true when the words are those of who is named behind "by", as behind "announced by" they need not be.
    /// </summary>
    public static bool LeadToAgentAt(OuterText text, int i) => IsAt(text, i) || (text.KindOf(i) == TokenKind.Word && text.IsIn(Judging, i));

    /// <summary>
    /// True for ", hailed as “the best”", ", dubbed “the Fox”" and ", dubbed the “Fox”": behind the comma nobody is said to do it, or what
    /// is so called would stand beside the words; not for "what Reed, the owner, called “a palace”" and "Reed, 34, described “a scene”".
    /// </summary>
    public static bool AreReducedAt(OuterText text, OuterSentence sentence, int i)
    {
        int before = Adverbials.SkipAdverbs(text, i - 1, sentence.First);
        if (before < sentence.First || text.MarkAt(before) != ',' || text.KindOf(i) != TokenKind.Word) return false;
        int behind = BehindAs(text, i, sentence.End);
        bool hasAs = behind > 0;
        int quote = hasAs ? behind : i + 1;
        if (quote < sentence.End && text.Is(quote, WordClass.Determiner)) quote++;
        bool isBare = quote < sentence.End && text.IsQuote(quote)
            && (text.IsIn(Dubbing, i) || (hasAs && (text.IsIn(Hailing, i) || text.IsIn(Namings, i) || text.IsWord(i, "referred"))))
            && text.Quotes[text.Items[quote].Quote].Form != QuoteForm.Direct && !HasObjectBehind(text, quote, sentence.End);
        for (int k = before - 1; isBare && k >= sentence.First; k--) isBare = !text.IsWord(k, "what") && !text.IsWord(k, "which")
            && !text.IsWord(k, "whom") && !text.IsQuote(k);
        return isBare;
    }

    // Behind the "as" of "hailed as", "described in court on Monday as", "referred to as"; -1 where something is called so.
    private static int BehindAs(OuterText text, int i, int end)
    {
        const int Reach = 7;
        int first = text.IsWord(i, "referred") && text.IsWord(i + 1, "to") ? i + 2 : i + 1;
        for (int k = first; k < end && k < i + Reach && !text.IsQuote(k) && text.KindOf(k) == TokenKind.Word; k++)
        {
            if (text.IsWord(k, "as")) return k + 1;
            bool isPlace = k == first ? first == i + 1 && text.Is(k, WordClass.Preposition | WordClass.Temporal) && !text.IsWord(k, "by")
                : text.Is(first, WordClass.Preposition) || text.Is(k, WordClass.Temporal);
            if (!isPlace) return -1;
        }

        return -1;
    }

    /// <summary>True for "they perform a play called “Salt”" and "messages later deemed “secret”": what has the name does not give it.</summary>
    public static bool AreSaidOf(OuterText text, OuterSentence sentence, int i, NounPhrase phrase)
    {
        if (IsSaidAs(text, sentence, i, phrase)) return true;
        const WordClass Speakers = WordClass.Role | WordClass.Body | WordClass.Capital | WordClass.Pronoun | WordClass.Determiner
            | WordClass.Male | WordClass.Female;
        bool isName = !phrase.IsEmpty && i + 1 < sentence.End && text.IsQuote(i + 1)
            && text.Quotes[text.Items[i + 1].Quote].Form != QuoteForm.Direct && Adverbials.SkipAdverbs(text, i - 1, phrase.First) == phrase.End - 1
            && !text.IsWord(phrase.First, "one") && !IsInRelative(text, sentence, phrase);
        int head = isName ? phrase.HeadPart(text).End - 1 : 0;
        bool opens = head == phrase.First && head == sentence.First;
        if (!isName || opens || text.Is(head, Speakers) || text.KindOf(head) != TokenKind.Word) return false;
        if (text.IsWord(i, "deemed")) return true;
        return text.IsIn(Namings, i) && !text.Is(head, WordClass.Plural | WordClass.Document) && !CueWords.EndsLikePlural(text, head)
            && !LeadIns.EndsLike(text, head, "er") && !LeadIns.EndsLike(text, head, "or") && !LeadIns.EndsLike(text, head, "ist")
            && !LeadIns.EndsLike(text, head, "one") && !LeadIns.EndsLike(text, head, "body");
    }

    // "the pilot described in the note as “an old friend”", "a plan referred to as “Salt”".
    private static bool IsSaidAs(OuterText text, OuterSentence sentence, int i, NounPhrase phrase)
    {
        bool isReferred = text.IsWord(i, "referred");
        bool canBe = (isReferred || text.IsWord(i, "described")) && !phrase.IsEmpty && !IsInRelative(text, sentence, phrase)
            && (isReferred || !text.Is(phrase.HeadPart(text).End - 1, WordClass.Capital | WordClass.Pronoun));
        int behind = canBe ? BehindAs(text, i, sentence.End) : -1;
        return isReferred ? behind == i + 3 : behind > i + 2;
    }

    // "what the town called “Salt”", "The law, which the jury called “late,”": who gives the name stands before the verb.
    private static bool IsInRelative(OuterText text, OuterSentence sentence, NounPhrase phrase) => phrase.First > sentence.First
        && (text.Is(phrase.First - 1, WordClass.Relative) || text.IsWord(phrase.First - 1, "what") || text.IsWord(phrase.First - 1, "that"));

    // "Reed, 34, hailed as “great” the plan": somebody does it after all.
    private static bool HasObjectBehind(OuterText text, int quote, int end) =>
        quote + 1 < end && text.Is(quote + 1, WordClass.Determiner | WordClass.Possessor | WordClass.Capital)
        && text.Document.Text[text.Quotes[text.Items[quote].Quote].Span.End - 1] != ',';

    /// <summary>True when item <paramref name="i"/> is one of them.</summary>
    public static bool IsAt(OuterText text, int i) => text.KindOf(i) == TokenKind.Word && text.IsIn(Words, i);
}
