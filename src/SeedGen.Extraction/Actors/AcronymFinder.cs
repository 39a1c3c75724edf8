using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>
/// Finds an acronym in brackets with its expansion before it, "Society of River Pilots (SRP)": the letters are the
/// initials of the words, read backwards from the bracket, with small words in between passed over.
/// </summary>
internal static class AcronymFinder
{
    // Behind so many words without an initial the bracket belongs to something else.
    private const int MostSmallWords = 2;

    private static readonly WordSet SmallWords = new("of for and the on in to de du des der");

    /// <summary>All acronyms with their expansions.</summary>
    public static List<FoundName> Find(TextDocument document)
    {
        List<FoundName> found = [];
        foreach (Sentence sentence in document.Sentences)
        {
            for (int i = sentence.First + 2; i + 1 < sentence.End; i++)
            {
                if (!IsMark(document, i - 1, '(') || !IsMark(document, i + 1, ')')) continue;
                Token acronym = document.Tokens[i];
                if (acronym.Kind != TokenKind.Word || !Letters.IsAcronym(document.WordsOf(acronym))) continue;
                int first = Expansion(document, sentence.First, i - 1, document.WordsOf(acronym));
                if (first >= 0 && !BodyWords.Things.Contains(document, document.Tokens[i - 2])) found.Add(new FoundName(first, i - 1, KindOf(document, first, i - 1)) { Acronym = i });
            }
        }

        return found;
    }

    // Index of the expansion's first token; -1 when the words before the bracket do not spell the acronym.
    private static int Expansion(TextDocument document, int limit, int end, ReadOnlySpan<char> letters)
    {
        int letter = letters.Length - 1;
        int small = 0;
        for (int i = end - 1; i >= limit; i--)
        {
            Token token = document.Tokens[i];
            if (token.Kind == TokenKind.Possessive) continue;
            if (token.Kind != TokenKind.Word) return -1;
            ReadOnlySpan<char> word = document.WordsOf(token);
            if (Letters.IsCapitalised(word))
            {
                small = 0;
                int spelt = Spelt(word, letters, letter);
                if (spelt == 0) return -1;
                letter -= spelt;
                if (letter < 0) return i;
            }
            else if (!SmallWords.Contains(word) || ++small > MostSmallWords) return -1;
        }

        return -1;
    }

    // How many letters the word spells: one, or one for each part of "France-Presse"; none when it begins with another.
    private static int Spelt(ReadOnlySpan<char> word, ReadOnlySpan<char> letters, int last)
    {
        int hyphen = word.IndexOf('-');
        if (hyphen > 0 && hyphen + 1 < word.Length && last > 0
            && char.ToUpperInvariant(word[hyphen + 1]) == letters[last] && char.ToUpperInvariant(word[0]) == letters[last - 1]) return 2;
        return char.ToUpperInvariant(word[0]) == letters[last] ? 1 : 0;
    }

    private static ActorKind KindOf(TextDocument document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (document.Is(document.Tokens[i], "Republic") || document.Is(document.Tokens[i], "Kingdom")) return ActorKind.State;
        }

        return OrganisationFinder.KindOf(document, first, end - 1);
    }

    private static bool IsMark(TextDocument document, int token, char mark) =>
        document.Tokens[token].Kind == TokenKind.Punctuation && document.Text[document.Tokens[token].Start] == mark;
}
