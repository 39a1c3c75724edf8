using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>Tells where the name of a well-known body is part of another's: "Mr Siemens", "Law Society of Norburg", "in West Ham".</summary>
internal static class Namesakes
{
    // Before "in" they are of the club: "interest in West Ham".
    private static readonly WordSet BeforeClub = new("interest stake stakes share shares faith confidence belief investment invest invested believe");

    // With "of" they begin another name; a union or a council "of Norburg" may be its branch.
    private static readonly WordSet Learned = new("Society Academy Library Museum Theatre");

    // Of so few letters, before a capital, they are part of another name: "BT Tower".
    private const string Shortest = "BT";

    /// <summary>True when the <paramref name="name"/> from part <paramref name="first"/> on is not meant.</summary>
    public static bool Are(NameText text, ActorName name, int first, PartRange block)
    {
        if (name.Known is null || name.Kind is not (ActorKind.Organisation or ActorKind.Media)) return false;
        int next = first + name.Count;
        if (name.Kind == ActorKind.Media) return name.Count == 1 && IsSurname(text, first, block);
        return name.Count == 1 ? IsSurname(text, first, block) || IsShortest(text, first, block)
            : IsOfAnother(text, next, block.End) || IsTown(text, first, next, block);
    }

    // "Ann Siemens", "Ann B. Siemens", "Mr Siemens"; "Will Siemens" opens a question.
    private static bool IsSurname(NameText text, int first, PartRange block)
    {
        if (first == block.First || !IsJoined(text, first)) return false;
        int given = first - 1;
        bool isInitial = text.Parts[given].Length == 2 && text.Text[text.Parts[given].End - 1] == '.';
        if (isInitial && given > block.First && IsJoined(text, given)) given--;
        ReadOnlySpan<char> before = text.WordsOf(text.Parts[given]);
        if (!Letters.IsCapitalised(before) || !Letters.IsCapitalised(text.WordsOf(text.Parts[first]))) return false;
        NameWord known = NameLexicon.ClassOf(before);
        return (known & (NameWord.Honorific | NameWord.FirstName)) != 0
            && (known & (NameWord.NoName | NameWord.Place | NameWord.Role | NameWord.Doubtful)) == 0 && !block.IsHeadline;
    }

    private static bool IsShortest(NameText text, int first, PartRange block) =>
        first + 1 < block.End && text.WordsOf(text.Parts[first]).SequenceEqual(Shortest.AsSpan()) && IsJoined(text, first + 1)
        && Letters.IsCapitalised(text.WordsOf(text.Parts[first + 1])) && !block.IsHeadline;

    // "Law Society of Norburg", "Royal Academy of Dance"; "the Royal Society of Ann Lee" is the one.
    private static bool IsOfAnother(NameText text, int of, int end)
    {
        if (of + 1 >= end || !IsJoined(text, of) || !IsJoined(text, of + 1)) return false;
        ReadOnlySpan<char> word = text.WordsOf(text.Parts[of + 1]);
        return text.WordsOf(text.Parts[of]).SequenceEqual("of".AsSpan()) && Letters.IsCapitalised(word)
            && Learned.Contains(text.WordsOf(text.Parts[of - 1]))
            && (NameLexicon.ClassOf(word) & (NameWord.FirstName | NameWord.NoName | NameWord.Honorific | NameWord.Role)) == 0;
    }

    // "in West Ham", "the mayor of West Ham", "West Ham station"
    private static bool IsTown(NameText text, int first, int next, PartRange block)
    {
        if (!text.WordsOf(text.Parts[next - 1]).SequenceEqual("Ham".AsSpan())) return false;
        if (next < block.End && IsJoined(text, next) && NameMatcher.OfTowns.Contains(text.WordsOf(text.Parts[next]))) return true;
        if (first < block.First + 2) return false;
        return text.WordsOf(text.Parts[first - 1]) switch
        {
            "near" => true,
            "in" => !BeforeClub.Contains(text.WordsOf(text.Parts[first - 2])),
            "of" => text.WordsOf(text.Parts[first - 2]) is "mayor" or "Mayor" or "borough" or "district",
            _ => false,
        };
    }

    private static bool IsJoined(NameText text, int part) =>
        text.Parts[part].Start == text.Parts[part - 1].End + 1 && text.Text[text.Parts[part].Start - 1] == ' ';
}
