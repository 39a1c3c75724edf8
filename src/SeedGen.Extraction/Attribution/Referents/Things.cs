using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Tells things from people where no word list does.</summary>
internal static class Things
{
    /// <summary>
    /// "The river", "Northern television": a thing, unless its ending makes a person of it ("baker", "violinist").
    /// </summary>
    public static bool IsThing(OuterText text, NounPhrase headPart, int head)
    {
        const WordClass People = WordClass.Role | WordClass.Pronoun | WordClass.Male | WordClass.Female | WordClass.Capital
            | WordClass.Determiner | WordClass.Plural;
        if (text.KindOf(head) != TokenKind.Word || text.Is(head, People) || text.IsWord(head, "year-old")) return false;
        if (headPart.First == head) return false;
        ReadOnlySpan<char> word = text.Document.WordsOf(text.Document.Tokens.At(text.Items[head].Token));
        return !Ends(word, "er") && !Ends(word, "or") && !Ends(word, "ist") && !Ends(word, "ian") && !Ends(word, "man") && !Ends(word, "ee")
            && !Ends(word, "ant") && !Ends(word, "person") && !Ends(word, "native");
    }

    /// <summary>"one of the longest strikes in years", but "one of the builders".</summary>
    public static bool IsOneOfThings(OuterText text, NounPhrase phrase, int head)
    {
        if (!text.IsWord(head, "one") || head + 2 >= phrase.End || !text.IsWord(head + 1, "of")) return false;
        int last = new NounPhrase(head + 2, phrase.End).HeadPart(text).End - 1;
        if (!CueWords.EndsLikePlural(text, last) || text.Is(last, WordClass.Role | WordClass.Plural)) return false;
        ReadOnlySpan<char> word = text.WordsOf(last);
        if ((Lexicon.ClassOfSingular(word.ToString()) & WordClass.Role) != 0) return false;
        word = word.Slice(0, word.Length - 1);
        return !Ends(word, "er") && !Ends(word, "or") && !Ends(word, "ist") && !Ends(word, "ian") && !Ends(word, "ee")
            && !Ends(word, "ant");
    }

    private static bool Ends(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
