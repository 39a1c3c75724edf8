using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>How the names of persons are made.</summary>
internal static class PersonNames
{
    private static readonly WordSet Suffixes = new("Jr Sr II III IV");

    /// <summary>
    /// The one word that a text goes on with, the surname: the last, or the first where the family name leads
    /// ("Kim Jong Un"). Null for a name of one word.
    /// </summary>
    public static string? ShortForm(string name)
    {
        string[] words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        int last = words.Length - 1;
        while (last > 0 && Suffixes.Contains(words[last].AsSpan())) last--;
        if (last <= 0) return null;
        string surname = IsFamilyFirst(words) ? words[0] : WithoutArticle(words[last]);
        return surname.Length > 1 && char.IsUpper(surname[0]) ? surname : null;
    }

    /// <summary>The given name by which a text may go on with "Zhao Yifei"; null where the family name does not lead.</summary>
    public static string? LastOfFamilyFirst(string name)
    {
        const int Shortest = 4;
        string[] words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        bool leads = words.Length == 2 && IsFamilyFirst(words) && words[1].Length >= Shortest && char.IsUpper(words[1][0]);
        return leads ? words[1] : null;
    }

    /// <summary>The name without what stands between its first and last word: "Ann B. Lee" and "Ann Lee" are one person.</summary>
    public static string FirstAndLast(string name)
    {
        int first = name.IndexOf(' ');
        int last = name.LastIndexOf(' ');
        return first == last ? name : name.Remove(first, last - first);
    }

    // "Kim Novak" and "Lee Harvey Oswald" lead with a given name; "Kim Jong Un", "Lee Jae-myung" and "Xi Jinping" do not.
    private static bool IsFamilyFirst(string[] words) =>
        IsJoined(words[1].AsSpan())
        || (FirstNames.FamilyFirst.Contains(words[0].AsSpan())
            && (words[1].IndexOf('-') > 0
                || (!FirstNames.Known.Contains(words[0].AsSpan()) && (words.Length > 2 || words[0] != "Kim"))));

    // "al-Harthy" goes on as "al-Harthy", "Al-Harthy" and "Harthy".
    private static string WithoutArticle(string surname)
    {
        int dash = surname.IndexOf('-');
        return dash == 2 && char.IsLower(surname[0]) ? surname.Substring(dash + 1) : surname;
    }

    /// <summary>True for "Min-ji": a given name of two syllables, the second small.</summary>
    public static bool IsJoined(ReadOnlySpan<char> word)
    {
        int dash = word.IndexOf('-');
        return dash > 0 && dash + 1 < word.Length && char.IsLower(word[dash + 1]) && char.IsUpper(word[0]);
    }
}
