using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Tells names made of words of time: "Die Another Day", "Jamie Noon", "This Morning".</summary>
internal static class TimeNames
{
    private const int Wednesday = 3;

    private static readonly WordSet Works =
        new("film films movie novel book album song single play musical show series drama comedy thriller game");

    private static readonly WordSet BeforeNoon = new("at before until till around about to 12");

    /// <summary>
    /// True for a word with a capital in the middle of a sentence whose other words are mostly small; one that opens a sentence, a
    /// quotation or a headline has its capital for that. Tales name their battles by the time they took, which is told there, too.
    /// </summary>
    public static bool IsInProse(DateContext context, int word)
    {
        if (word <= 0 || context.IsNarrative || !context.IsCapital(word)) return false;
        bool opens = !char.IsLetterOrDigit(context.TextOf(word - 1)[0]) && !context.IsClass(word - 1, Comma | Possessive);
        return !opens && IsProse(context, word);
    }

    /// <summary>True for a length whose unit has a capital, as titles have: "Die Another Day", "24 Hour Party People".</summary>
    public static bool IsTitle(DateMatch m)
    {
        for (int i = m.First; i < m.End; i++)
        {
            if (m.Context.IsClass(i, Unit | Units) && m.Context.IsCapital(i)) return IsInProse(m.Context, i);
        }

        return false;
    }

    /// <summary>True for a capital behind somebody's given name or its letter: "Donna Summer", "J Noon".</summary>
    public static bool IsSurname(DateContext context, int word)
    {
        if (context.IsNarrative || !context.IsCapital(word) || !context.IsCapital(word - 1)) return false;
        bool isInitial = context.TextOf(word - 1).TrimEnd('.').Length == 1 && context.TextOf(word - 1)[0] is not ('A' or 'I');
        return isInitial || (context.IsName(word - 1) && word > 1);
    }

    /// <summary>True for "Noon" and "Midnight" as a part of a name: "Jamie Noon", "from Noon to Tait", "Midnight Mass".</summary>
    public static bool IsClockName(DateContext context, int word)
    {
        if (!context.IsCapital(word)) return false;
        if (IsSurname(context, word) || context.IsName(word + 1)) return true;
        return !context.IsAny(word - 1, BeforeNoon) && (IsInProse(context, word) || context.IsClass(word - 1, Comma));
    }

    /// <summary>True for the club: "They beat Sheffield Wednesday".</summary>
    public static bool IsClub(DateContext context, int weekday) =>
        context.Words[weekday].Number == Wednesday && context.IsWord(weekday - 1, "Sheffield") && !context.IsWord(weekday - 2, "in");

    /// <summary>True where a film, a book or the like is called by the words behind that one: "the film Black Friday".</summary>
    public static bool IsWork(DateContext context, int word) => context.IsAny(word, Works);

    // Of the words of four letters and more, beside the first one and those with capitals around that word, more begin small.
    private static bool IsProse(DateContext context, int word)
    {
        const int Shortest = 4;
        int first = word;
        while (context.IsCapital(first - 1)) first--;
        int end = word;
        while (context.IsCapital(end)) end++;
        int small = 0;
        for (int i = 1; i < context.Words.Count; i++)
        {
            ReadOnlySpan<char> letters = context.TextOf(i);
            if (letters.Length < Shortest || (i >= first && i < end)) continue;
            small += char.IsLower(letters[0]) ? 1 : char.IsUpper(letters[0]) ? -1 : 0;
        }

        return small > 0;
    }
}
