using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors.Words;

/// <summary>What names look like, letter by letter.</summary>
internal static class Letters
{
    /// <summary>True for a word that begins with a capital.</summary>
    public static bool IsCapitalised(ReadOnlySpan<char> word) => word.Length > 0 && char.IsUpper(word[0]);

    /// <summary>True for two to eight capitals and nothing else: an acronym.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 8) return false;
        foreach (char c in word)
        {
            if (!char.IsUpper(c)) return false;
        }

        return true;
    }

    /// <summary>The letters of "N.H.B.", without its stops; any other word as it is.</summary>
    public static ReadOnlySpan<char> Undotted(ReadOnlySpan<char> word)
    {
        const int Shortest = 6;
        if (word.Length < Shortest || (word.Length & 1) != 0 || word[1] != '.') return word;
        char[] letters = new char[word.Length / 2];
        for (int i = 0; i < word.Length; i += 2)
        {
            if (!char.IsUpper(word[i]) || word[i + 1] != '.') return word;
            letters[i / 2] = word[i];
        }

        return letters;
    }

    /// <summary>An acronym of three letters and more as some papers write it, "N.H.B."; null for any other word.</summary>
    public static string? Dotted(string word) =>
        word.Length > 2 && IsAcronym(word.AsSpan()) ? string.Join(".", word.ToCharArray()) + "." : null;

    /// <summary>A found actor's key: <c>~</c> and the name in lower case, hyphens between the words.</summary>
    public static string KeyOf(string name)
    {
        char[] key = new char[name.Length + 1];
        int length = 0;
        key[length++] = '~';
        foreach (char c in name)
        {
            if (c == '.' || Apostrophes.Is(c)) continue;
            if (char.IsLetterOrDigit(c)) key[length++] = char.ToLowerInvariant(c);
            else if (length > 1 && key[length - 1] != '-') key[length++] = '-';
        }

        while (length > 0 && key[length - 1] == '-') length--;
        return new string(key, 0, length);
    }
}
