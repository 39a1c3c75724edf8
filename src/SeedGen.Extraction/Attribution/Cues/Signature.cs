using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Finds a name behind a dash that signs the quotation before it: "“Never again.” — Ann Cole".</summary>
internal static class Signature
{
    private const int LongestName = 12;

    /// <summary>The signer, when <paramref name="sentence"/> is a signature and a quotation stands right before it; else empty.</summary>
    public static NounPhrase Of(OuterText text, OuterSentence sentence)
    {
        bool isDash = sentence.First > 0 && sentence.First + 1 < sentence.End && text.IsDash(sentence.First);
        if (!isDash || !text.IsQuote(sentence.First - 1) || !text.Is(sentence.First + 1, WordClass.Capital)) return default;
        NounPhrase name = NounPhrase.From(text, sentence.First + 1, sentence.End);
        if (name.IsEmpty || name.End - name.First > LongestName) return default;
        for (int i = name.End; i < sentence.End; i++)
        {
            if (text.KindOf(i) != TokenKind.Punctuation) return default;
        }

        return name;
    }
}
