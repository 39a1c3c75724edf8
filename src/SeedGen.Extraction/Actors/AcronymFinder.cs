using SeedGen.Extraction.Actors.Words;
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

    // What is spelt out, and acts as little as an index or a treaty does.
    private static readonly WordSet NoBodies = new("""
        time virus disease syndrome disorder number numbers vehicle vehicles language zone product income weapons weapon missile missiles
        test tests scale rate strategy
        """);

    /// <summary>Words that are passed over.</summary>
    public const string SmallWords = "of for and the on in to de du des der";

    /// <summary>
    /// Adds all acronyms with their expansions to <paramref name="found"/>; gives the hashes of those that mean no body, null where there
    /// are none.
    /// </summary>
    public static HashNumbers? Find(NameTokens tokens, ScratchList<FoundName> found)
    {
        HashNumbers? things = null;
        TextDocument document = tokens.Document;
        for (int at = document.Text.IndexOf('('); at >= 0; at = document.Text.IndexOf('(', at + 1))
        {
            document.Cancellation.ThrowIfCancellationRequested();
            int i = document.TokenAt(at) + 1;
            if (i + 1 >= document.Tokens.Count || tokens[i - 1].Start != at || !tokens.IsMark(i + 1, ')')) continue;
            Sentence sentence = document.Sentences[document.SentenceAt(at)];
            if (i < sentence.First + 2 || i + 1 >= sentence.End) continue;
            ReadOnlySpan<char> acronym = Letters.Undotted(tokens.WordsOf(i));
            if (tokens[i].Kind != TokenKind.Word || !(Letters.IsAcronym(acronym) || IsSpoken(tokens, i))) continue;
            int first = Expansion(tokens, sentence.First, i - 1, acronym);
            bool isThing = tokens.Is(i - 2, NameWord.Thing) || OrganisationFinder.Laws.Contains(document, tokens[i - 2])
                || NoBodies.Contains(document, tokens[i - 2]);

            // "the Harbour Agreement (HAG)": nor is a body meant by the letters alone.
            if (first >= 0 && (!isThing || HasHead(tokens, first, i - 1)))
                found.Add(new FoundName(first, i - 1, KindOf(tokens, first, i - 1)) { Acronym = i });
            else if (first >= 0) (things ??= new()).Add(tokens[i].Hash);
        }

        return things;
    }

    // "Norland Corporation for Missing Numbers (NCMN)"
    private static bool HasHead(NameTokens tokens, int first, int end)
    {
        while (first + 1 < end && !(tokens.Is(first, NameWord.Head) && tokens.Is(first + 1, NameWord.Link))) first++;
        return first + 1 < end && !OrganisationFinder.Laws.Contains(tokens.Document, tokens[end - 1]);
    }

    // "(Elpa)": one that is spoken as a word, and so written.
    private static bool IsSpoken(NameTokens tokens, int token)
    {
        const NameWord Others = NameWord.FirstName | NameWord.Place | NameWord.NoName | NameWord.Never;
        return tokens[token].Length is 4 or 5 or 6 or 7 && tokens[token].Is(TokenForm.Capital) && tokens[token].Is(TokenForm.Letters)
            && !tokens.Is(token, Others);
    }

    // Index of the expansion's first token; -1 when the words before the bracket do not spell the acronym.
    private static int Expansion(NameTokens tokens, int limit, int end, ReadOnlySpan<char> letters)
    {
        int letter = letters.Length - 1;
        int small = 0;
        for (int i = end - 1; i >= limit; i--)
        {
            if (tokens[i].Kind == TokenKind.Possessive || tokens.IsApostrophe(i)) continue;
            if (tokens[i].Kind != TokenKind.Word) return -1;
            ReadOnlySpan<char> word = tokens.WordsOf(i);
            if (Letters.IsCapitalised(word))
            {
                small = 0;
                int spelt = Spelt(word, letters, letter);
                if (spelt == 0) return -1;
                letter -= spelt;
                if (letter < 0) return i;
            }
            else if (!tokens.Is(i, NameWord.SmallWord) || ++small > MostSmallWords) return -1;
        }

        return -1;
    }

    // How many letters the word spells: one, or one for each part of "France-Presse"; none when it begins with another.
    private static int Spelt(ReadOnlySpan<char> word, ReadOnlySpan<char> letters, int last)
    {
        int hyphen = word.IndexOf('-');
        if (hyphen > 0 && hyphen + 1 < word.Length && last > 0
            && Same(word[hyphen + 1], letters[last]) && Same(word[0], letters[last - 1])) return 2;
        return Same(word[0], letters[last]) ? 1 : 0;
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);

    private static ActorKind KindOf(NameTokens tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens.IsWord(i, "Republic") || tokens.IsWord(i, "Kingdom")) return ActorKind.State;
        }

        return BodyHeads.KindOf(tokens, first, end - 1);
    }
}
