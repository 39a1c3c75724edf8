using SeedGen.Extraction.Dates.Words;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Tells dates up to which something goes on or must be done: "by June", "until 5 p.m. on Friday".</summary>
internal static class Limits
{
    /// <summary>True for "by June" and "no later than June": said in May, a limit lies where it is nearer.</summary>
    public static bool Is(DateMatch match)
    {
        DateContext context = match.Context;
        int before = BeforeClock(match);
        return context.IsWord(before, "by") || context.IsWord(before, "until") || context.IsWord(before, "till") || context.IsWord(before, "through")
            || (context.IsWord(before, "than") && context.IsWord(before - 1, "later"));
    }

    /// <summary>The word before the date and its clock time: "until midday on Friday", "by 6 p.m. on Friday".</summary>
    public static int BeforeClock(DateMatch match)
    {
        const WordClass ClockPart = WordClass.ClockWord | WordClass.Clock | WordClass.AmPm;
        DateContext context = match.Context;
        int before = match.First - 1;
        if (context.IsWord(before, "on") && context.IsClass(before - 1, ClockPart)) before--;
        while (context.IsClass(before, ClockPart | WordClass.Early | WordClass.Hyphen | WordClass.Zone)) before--;
        return context.IsClass(before, WordClass.Count) && context.IsClass(before + 1, WordClass.AmPm) ? before - 1 : before;
    }

    /// <summary>True where what stands before a date tells how long something goes on.</summary>
    public static bool IsUntil(DateContext context, int word) =>
        context.IsWord(word, "until") || context.IsWord(word, "till") || context.IsWord(word, "through");
}
