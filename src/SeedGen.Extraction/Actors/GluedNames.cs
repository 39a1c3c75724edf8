using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>
/// Tells names that lost a blank where a page's markup was taken away: "ofPak Min Ho", "SecretaryPak Min Ho", "Pak Min Hosaid". Such a
/// name is not whole, and is left out.
/// </summary>
internal static class GluedNames
{
    /// <summary>True when the words from <paramref name="first"/> up to <paramref name="end"/> are part of such a name.</summary>
    public static bool Are(NameTokens tokens, int first, int end, in CapitalRun run) =>
        (first == run.First && first > run.Start && EndsInName(tokens, first - 1)) || BeginsWithTitle(tokens, first)
        || EndsInWord(tokens, first, end);

    // "of" + "Pak"
    private static bool EndsInName(NameTokens tokens, int token)
    {
        if (!tokens[token].Is(TokenForm.Small)) return false;
        ReadOnlySpan<char> word = tokens.WordsOf(token);
        int joint = JointOf(word);
        return joint > 0 && (NameLexicon.ClassOf(word.Slice(joint)) & (NameWord.FirstName | NameWord.FamilyFirst)) != 0;
    }

    // "Secretary" + "Pak"
    private static bool BeginsWithTitle(NameTokens tokens, int token)
    {
        const int Shortest = 3;
        ReadOnlySpan<char> word = tokens.WordsOf(token);
        int joint = JointOf(word);
        return joint >= Shortest && (NameLexicon.ClassOf(word.Slice(0, joint)) & (NameWord.Honorific | NameWord.Role)) != 0
            && (NameLexicon.ClassOf(word.Slice(joint)) & (NameWord.FirstName | NameWord.FamilyFirst)) != 0;
    }

    // "Ho" + "said", behind a family name and a syllable.
    private static bool EndsInWord(NameTokens tokens, int first, int end)
    {
        const NameWord Words = NameWord.Speech | NameWord.Act | NameWord.Deed | NameWord.SmallWord | NameWord.NoName;
        const int LongestSyllable = 5;
        if (end - first != 3 || !tokens.Is(first, NameWord.FamilyFirst) || !PersonNames.IsSyllable(tokens.WordsOf(first + 1))) return false;
        ReadOnlySpan<char> last = tokens.WordsOf(end - 1);
        if (PersonNames.IsSyllable(last)) return false;
        for (int length = 2; length <= LongestSyllable && length + 1 < last.Length; length++)
        {
            ReadOnlySpan<char> rest = last.Slice(length);
            bool isWord = (NameLexicon.ClassOf(rest) & Words) != 0 || WordLetters.Ends(rest, "ed");
            if (isWord && PersonNames.IsSyllable(last.Slice(0, length))) return true;
        }

        return false;
    }

    // Where a capital stands behind a small letter; -1 where none does.
    private static int JointOf(ReadOnlySpan<char> word)
    {
        for (int i = 2; i + 1 < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1])) return i;
        }

        return -1;
    }
}
