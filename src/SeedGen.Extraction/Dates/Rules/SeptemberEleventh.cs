using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Tells where the day that the attacks of 2001 are known by is that of their year: "the 11 September attacks", "9/11".</summary>
internal static class SeptemberEleventh
{
    /// <summary>The day, as a TIMEX3 value.</summary>
    public const string Value = "2001-09-11";

    private const int Year = 2001;

    // So many days behind the day's return an attack of that very year may be meant.
    private const int Fresh = 60;

    private static readonly DateTime Attack = new(Year, 9, 11);

    private static readonly WordSet Deeds = new("attacks atrocities hijackers hijackings hijacking terror terrorist terrorists");

    // "a post-11 September world"
    private static readonly WordSet Prefixes = new("post pre");

    // Links to what the day brought about; "on 11 September" may be that of any year.
    private static readonly WordSet Links = new("since after before of following wake");

    // In a text with one of these such links mean the attacks.
    private static readonly string[] Terms = ["terror", "hijack", "Qaeda", "Qaida", "bin Laden", "Twin Towers", "World Trade Cent"];

    private static readonly WordSet Asking = new("how why what when where who which like despite remembering");

    private static readonly WordSet Chances = new("from of odds favourite favorite chance");

    /// <summary>True where that day of that month, written without a year, is the day of the attacks.</summary>
    public static bool IsMeant(DateMatch match, int month, int day)
    {
        if (month != Attack.Month || day != Attack.Day || match.Has(WordClass.Weekday)) return false;
        DateContext context = match.Context;
        if (!IsLater(context) || NamesOtherYear(context, match.End)) return false;
        if (IsDeedBehind(context, match.End) || IsPrefixed(context, match.First - 1)) return true;
        if (IsFresh(context)) return false;
        return IsDeedBefore(context, match.First) || (context.IsAny(match.First - 1, Links) && SpeaksOfTerror(context));
    }

    /// <summary>The day that "9/11" names; null where the two numbers are something else.</summary>
    public static TimexDraft? OfDigits(DateMatch match)
    {
        DateContext context = match.Context;
        int before = match.First - 1;
        bool isRatio = context.IsClass(before, WordClass.A) || context.IsPercent(match.End) || context.IsAny(match.End, Chances);

        // A film or a flat may be called so: "Brondal 9/11".
        bool isName = context.IsName(before) && !context.IsAny(before, Prefixes) && !context.IsAny(before, Asking);
        return isRatio || isName || !IsLater(context) ? null : TimexDraft.Stated(Value);
    }

    /// <summary>True where news of later years name the day in passing: "since the 11 September attacks".</summary>
    public static bool IsInPassing(DateContext context, string value) =>
        value == Value && !context.IsNarrative && context.Reference is not { Year: <= Year };

    // Told after that day, as far as the text tells.
    private static bool IsLater(DateContext context) => context.IsNarrative
        ? context.AnchorYear is 0 or >= Year
        : context.Reference is not { } published || published > Attack;

    private static bool IsFresh(DateContext context)
    {
        if (context.IsNarrative || context.Reference is not { } published) return false;
        DateTime last = new(published.Year, Attack.Month, Attack.Day);
        if (last > published) last = last.AddYears(-1);
        return last.Year > Year && (published - last).TotalDays < Fresh;
    }

    // "the 11 September attacks in 2012"
    private static bool NamesOtherYear(DateContext context, int end)
    {
        const int Reach = 5;
        for (int i = end; i < end + Reach; i++)
        {
            if (context.IsClass(i, WordClass.Year)) return context.Words[i].Number != Year;
        }

        return false;
    }

    // "the 11 September attacks", "the September 11 World Trade Center attack"
    private static bool IsDeedBehind(DateContext context, int end) =>
        context.IsAny(end, Deeds) || (context.IsWord(end, "World") && context.IsWord(end + 1, "Trade"))
        || (context.IsLetters(end) && !context.IsClass(end, WordClass.DateCue | WordClass.RangeWord) && context.IsAny(end + 1, Deeds));

    // "the attacks on 11 September", "the terror attacks of September 11"
    private static bool IsDeedBefore(DateContext context, int first) =>
        context.IsAny(first - 2, Deeds) && (context.IsWord(first - 1, "of") || context.IsWord(first - 1, "on"));

    private static bool IsPrefixed(DateContext context, int before) =>
        context.IsAny(context.IsClass(before, WordClass.Hyphen) ? before - 1 : before, Prefixes);

    private static bool SpeaksOfTerror(DateContext context)
    {
        foreach (string term in Terms)
        {
            if (context.Document.Text.IndexOf(term, StringComparison.OrdinalIgnoreCase) >= 0) return true;
        }

        return false;
    }
}
