using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Tells what is called by a day of long ago: "the 17 May Brigade", "the May 17 Norburg Prize", "the 4 May Movement".</summary>
internal static class NamedAfterDays
{
    private const int Longest = 4;

    private static readonly WordSet Named = new("""
        brigade brigades movement prize mine hostel factory mill hospital university institute stadium battalion regiment martyrs
        medal award foundation militia goods
        """);

    /// <summary>True for a day before such a name; but "on May 17 Movement leaders met".</summary>
    public static bool Is(DateMatch m)
    {
        DateContext context = m.Context;
        if (!context.IsName(m.End) || context.IsClass(m.First - 1, DateCue | RangeWord) || context.IsWord(m.First - 1, "on")) return false;
        if ((m.First == 0 && !context.IsWord(0, "the")) || context.IsClass(m.First - 1, Open | Dash)) return false;
        for (int i = m.End; i < m.End + Longest && context.IsName(i); i++)
        {
            if (context.IsAny(i, Named)) return true;
        }

        return false;
    }
}
