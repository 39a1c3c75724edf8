using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>How the names of persons are made.</summary>
internal static class PersonNames
{
    // Korean given names are two of them.
    private static readonly WordSet Syllables = new("""
        ah bae beom bin bo bok bong bum byung byeong chae chan chang cheol chol chul dae deok do dong doo eui eun ga gap geun gi gil gon gu guk gun
        gwan gwang gyeong gyu ha hae han he hee ho hong hoon hu hui hun hwa hwan hwi hye hyeok hyeon hyo hyuk hyun il im in ja
        jae jeong ji jin jong joo joon
        ju jun jung kap ki kil kook koo kuk kun kwan kwang kwon kyeong kyu kyun kyung man mi min mo mok moo moon mu mun myeong myong myung na nam
        ok rae ran rim ryeol ryong ryul sam sang se seo seok seon seong seop seul seung shik shin si sik sil sim sin so sol song soo sook soon
        su suk sun sung tae taek ui uk un wan whan wol won woo wook woon wu ye yeol yeon yeong yi yong yoo yoon you young yu yul yun yung
        """);

    /// <summary>What may stand behind the surname.</summary>
    public const string Suffixes = "Jr Sr II III IV";

    /// <summary>Small words within names: "van".</summary>
    public const string Particles = "van von der den de da dos del bin ibn al el la le";

    /// <summary>How long they are, with a stop behind them.</summary>
    public const int LongestParticle = 4;

    /// <summary>
    /// The one word that a text goes on with, the surname: the last, or the first where the family name leads
    /// ("Kim Jong Un"). Null for a name of one word.
    /// </summary>
    public static string? ShortForm(string name)
    {
        TextSpan first = NextWord(name, 0);
        TextSpan second = NextWord(name, first.End);
        if (second.IsEmpty) return null;
        TextSpan last = first;
        int words = 0;
        for (TextSpan word = first; !word.IsEmpty; word = NextWord(name, word.End), words++)
        {
            if (words == 0 || (NameLexicon.ClassOf(WordsOf(name, word)) & NameWord.Suffix) == 0) last = word;
        }

        if (last == first) return null;
        bool leads = IsFamilyFirst(WordsOf(name, first), WordsOf(name, second), words)
            || (words == 3 && first.Length < 6 && IsSyllable(WordsOf(name, second)) && IsSyllable(WordsOf(name, last))
                && (NameLexicon.ClassOf(WordsOf(name, first)) & NameWord.FirstName) == 0);
        TextSpan surname = leads ? first : WithoutArticle(name, last);
        return surname.Length > 1 && char.IsUpper(name[surname.Start]) ? surname.In(name) : null;
    }

    /// <summary>The given name by which a text may go on with "Zhao Yifei" or "Tran Van Hai"; null where the family name does not lead.</summary>
    public static string? LastOfFamilyFirst(string name)
    {
        const int Shortest = 4;
        const int ShortestThird = 3;
        TextSpan first = NextWord(name, 0);
        TextSpan second = NextWord(name, first.End);
        TextSpan third = NextWord(name, second.End);
        (TextSpan last, int shortest, int words) = third.IsEmpty ? (second, Shortest, 2) : (third, ShortestThird, 3);
        bool leads = last.Length >= shortest && NextWord(name, last.End).IsEmpty && char.IsUpper(name[last.Start])
            && IsFamilyFirst(WordsOf(name, first), WordsOf(name, second), words);
        return leads ? last.In(name) : null;
    }

    /// <summary>The name without what stands between its first and last word: "Ann B. Lee" and "Ann Lee" are one person.</summary>
    public static string FirstAndLast(string name)
    {
        int first = name.IndexOf(' ');
        int last = name.LastIndexOf(' ');
        return first == last ? name : name.Remove(first, last - first);
    }

    // "Kim Novak" and "Lee Harvey Oswald" lead with a given name; "Kim Jong Un", "Lee Jae-myung" and "Xi Jinping" do not.
    private static bool IsFamilyFirst(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int words)
    {
        if (IsJoined(second)) return true;
        NameWord known = NameLexicon.ClassOf(first);
        if ((known & NameWord.FamilyFirst) == 0) return false;
        return second.IndexOf('-') > 0
            || ((known & NameWord.FirstName) == 0 && (words > 2 || !first.SequenceEqual("Kim".AsSpan())));
    }

    // "al-Harthy" goes on as "al-Harthy", "Al-Harthy" and "Harthy".
    private static TextSpan WithoutArticle(string name, TextSpan surname)
    {
        int dash = WordsOf(name, surname).IndexOf('-');
        return dash == 2 && char.IsLower(name[surname.Start]) ? TextSpan.FromBounds(surname.Start + dash + 1, surname.End) : surname;
    }

    // The next word at or behind start; empty when there is none.
    private static TextSpan NextWord(string name, int start)
    {
        while (start < name.Length && name[start] == ' ') start++;
        int end = start;
        while (end < name.Length && name[end] != ' ') end++;
        return TextSpan.FromBounds(start, end);
    }

    private static ReadOnlySpan<char> WordsOf(string name, TextSpan word) => name.AsSpan(word.Start, word.Length);

    /// <summary>True for "Min-ji" as <see cref="IsJoined"/>, where both syllables are those of given names.</summary>
    public static bool IsOfSyllables(ReadOnlySpan<char> word)
    {
        if (!IsJoined(word)) return false;
        int dash = word.IndexOf('-');
        return Syllables.Contains(word.Slice(0, dash)) && Syllables.Contains(word.Slice(dash + 1));
    }

    /// <summary>True for one of the two syllables of a Korean given name.</summary>
    public static bool IsSyllable(ReadOnlySpan<char> word) => Syllables.Contains(word);

    /// <summary>True for "al-Harthy": its capital stands behind a small article.</summary>
    public static bool IsArticled(ReadOnlySpan<char> word) =>
        word.Length > 4 && word[2] == '-' && char.IsLower(word[0]) && char.IsUpper(word[3]);

    /// <summary>True for "Min-ji": a given name of two syllables, the second small.</summary>
    public static bool IsJoined(ReadOnlySpan<char> word)
    {
        int dash = word.IndexOf('-');
        return dash > 0 && dash + 1 < word.Length && char.IsLower(word[dash + 1]) && char.IsUpper(word[0]);
    }
}
