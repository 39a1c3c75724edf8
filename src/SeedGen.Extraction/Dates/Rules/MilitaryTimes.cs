using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Times of the day in four digits: "0414 GMT", "2000hrs", "from 0800 to 1800 GMT".</summary>
internal static class MilitaryTimes
{
    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("clock", "FourDigits Zone|hours", Time),
        new("clock", "FourDigits local time", Time),
        new("clock", "FourDigits > to|and|until|till|Hyphen|Dash FourDigits Zone", BeginningOfRange),
    ];

    /// <summary>True where word number <paramref name="first"/> begins a range of times: "between 2000 and 2100 GMT".</summary>
    public static bool IsBeginning(DateContext context, int first)
    {
        int link = first + 1;
        bool isLink = context.IsClass(link, Hyphen | Dash) || context.IsWord(link, "to") || context.IsWord(link, "and")
            || context.IsWord(link, "until") || context.IsWord(link, "till");
        return isLink && context.IsClass(link + 1, FourDigits) && context.IsClass(link + 2, Zone);
    }

    // "at 2000hrs", but "2000hrs of work"
    private static TimexDraft? Time(DateMatch m)
    {
        if (!m.Has(Zone) && m.Context.IsWord(m.End, "of")) return null;
        int number = m.Number(FourDigits);
        return number / 100 > 24 || number % 100 > 59 ? null : ClockTimes.At(number * 100, ClockTimes.ZoneOf(m, m.End - 1));
    }

    private static TimexDraft? BeginningOfRange(DateMatch m)
    {
        int number = m.Number(FourDigits);
        return number / 100 > 24 || number % 100 > 59 ? null : ClockTimes.At(number * 100, ClockTimes.ZoneOf(m, m.End + 2));
    }
}
