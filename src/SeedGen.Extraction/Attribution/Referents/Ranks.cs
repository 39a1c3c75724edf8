using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Tells an office from that of who stands in for its holder or watches it: "the deputy mayor" is not "the mayor".</summary>
internal static class Ranks
{
    // So many words stand between: "shadow work and pensions secretary".
    private const int Reach = 4;

    private static readonly WordSet Lesser = new("deputy vice shadow assistant");

    /// <summary>True when the office that <paramref name="token"/> names is a deputy's, an assistant's or the opposition's.</summary>
    public static bool IsLesser(OuterText text, int token)
    {
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
