using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Tells what a number before it counts from what it dates: "2000 people", "1500 troops".</summary>
internal static class CountedThings
{
    /// <summary>What stands before a thing that is somebody's.</summary>
    public static readonly WordSet Possessors = new("my your his her its our their");

    /// <summary>True where people, things in the plural or a measure follow: "2000 people", "1500 troops", "20 km".</summary>
    public static bool IsCounted(DateContext context, int next)
    {
        if (context.IsWord(next, "people") || context.IsWord(next, "men") || context.IsWord(next, "women")
            || context.IsWord(next, "children") || context.IsWord(next, "schoolchildren")
            || context.IsWord(next, "km") || context.IsPercent(next)) return true;
        return IsThings(context, next);
    }

    /// <summary>True for things in the plural.</summary>
    public static bool IsThings(DateContext context, int word)
    {
        if (word >= context.Words.Count) return false;
        ReadOnlySpan<char> letters = context.TextOf(word);
        return Plurals.Is(letters) && char.IsLower(letters[0]) && letters[letters.Length - 2] is not ('a' or 'i' or 'u');
    }
}
