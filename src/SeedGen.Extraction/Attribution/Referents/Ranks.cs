using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Tells an office from that of who stands in for its holder or watches it: "the deputy mayor" is not "the mayor".</summary>
internal static class Ranks
{
    // So many words stand between: "shadow work and pensions secretary".
    private const int Reach = 4;

    private static readonly WordSet Lesser = new("deputy vice shadow assistant");

    // An assistant professor is a professor, but nobody calls a deputy mayor "the mayor".
    private static readonly WordSet Offices = new("mayor president governor chancellor secretary minister chairman chairwoman");

    /// <summary>True for an office whose holder alone is called by <paramref name="word"/>.</summary>
    public static bool IsOffice(ReadOnlySpan<char> word) => Offices.Contains(word);

    /// <summary>True when <paramref name="token"/> names such an office, and it is a deputy's or the opposition's.</summary>
    public static bool IsLesser(OuterText text, int token)
    {
        if (!IsOffice(text.Document.WordsOf(text.Document.Tokens.At(token)))) return false;
        const WordClass Others = WordClass.Determiner | WordClass.Possessor | WordClass.Preposition | WordClass.Cue | WordClass.Auxiliary;
        for (int t = token - 1; t >= 0 && t >= token - Reach; t--)
        {
            ref readonly Token word = ref text.Document.Tokens.At(t);
            if (word.Kind != TokenKind.Word && text.Document.Text[word.Start] != '-') return false;
            if (Lesser.Contains(text.Document.WordsOf(word))) return true;
            if ((text.ClassOfToken(t) & Others) != 0) return false;
        }

        return false;
    }
}
