using SeedGen.Extraction.Dates.Rules;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;

namespace SeedGen.Extraction.Dates;

/// <summary>
/// Compares a day with the weekday that stands beside it as an expression of its own: "Friday (May 3)", "Friday night, May 3",
/// "May 3 was a Friday".
/// </summary>
internal static class WeekdayBeside
{
    private const WordClass WrittenDay = WordClass.Month | WordClass.FullDate | WordClass.AmbiguousDate;

    /// <summary>
    /// Looks around <paramref name="mention"/>, the words of the sentence from <paramref name="first"/> to
    /// <paramref name="end"/>.
    /// </summary>
    public static void Check(DateContext context, int first, int end, in TimexMention mention)
    {
        if (mention is not { Type: TimexType.Date, Granularity: Granularity.Day, Start: { } day }) return;
        // Where the text goes from year to year, a year that is inferred may be another one.
        if (mention.Basis == Basis.Inferred && (mention.Leaning & Leaning.LastDate) != 0) return;
        if (Has(context, first, end, WordClass.Weekday) || !Has(context, first, end, WrittenDay)) return;
        int weekday = Before(context, first, end);
        if (weekday >= 0) first = weekday;
        else if ((weekday = Behind(context, first, end)) >= 0) end = weekday + 1;
        else return;
        if (Has(context, first, end, WordClass.Open) && IsClosed(context, end)) end++;
        int number = context.Words[weekday].Number;
        if (mention.Basis == Basis.Inferred && WeekdayYears.MayBeNext(context, number, day)) return;
        TextSpan span = TextSpan.FromBounds(context.Words[first].Start, context.Words[end - 1].End);
        CalendarResolver.CheckWeekday(context, span, number, day);
    }

    // Index of the weekday in "Friday (May 3)", "Friday's (May 3)", "Friday morning, May 3", "Friday night (May 3)"; -1 for none.
    // "Thursday night (May 3 in Perth)" is another day there.
    private static int Before(DateContext context, int first, int end)
    {
        // "On Wednesday, the May 3 edition sold out"
        if (context.IsWord(first, "the")) first++;
        bool hasThe = context.IsWord(first - 1, "the");
        if (hasThe && (context.IsClass(first, WordClass.Month) || !IsAtMark(context, end))) return -1;
        int at = first - (hasThe ? 2 : 1);
        if (context.IsClass(at, WordClass.Open))
        {
            if (!IsClosed(context, end)) return -1;
            at--;
            if (context.IsClass(at, WordClass.Possessive)) at--;
        }
        else if (context.IsClass(at, WordClass.Comma))
        {
            at--;
        }

        if (context.IsClass(at, WordClass.DayPart)) at--;
        return context.IsClass(at, WordClass.WeekdayName) && !CalendarResolver.IsOneOfMany(context, at) ? at : -1;
    }

    // And in "May 3 (Friday)", "May 3 (a Friday)", "May 3, a Friday", "May 3, which was a Friday", "May 3 fell on a Friday",
    // "May 3, 2024, Friday".
    private static int Behind(DateContext context, int first, int end)
    {
        int at = end;
        if (context.IsClass(at, WordClass.Open))
        {
            at++;
            if (context.IsClass(at, WordClass.A)) at++;
            return context.IsClass(at, WordClass.Weekday) && IsClosed(context, at + 1) ? at : -1;
        }

        bool isApart = context.IsClass(at, WordClass.Comma);
        if (isApart) at++;
        bool hasYear = Has(context, first, end, WordClass.Year | WordClass.FullDate);
        if (isApart && hasYear && context.IsClass(at, WordClass.WeekdayName))
            return at + 1 == context.Words.Count || context.TextOf(at + 1) is "," or "." ? at : -1;
        if (isApart && context.IsWord(at, "which")) at++;
        if (context.IsWord(at, "was") || context.IsWord(at, "is")) at++;
        else if ((context.IsWord(at, "fell") || context.IsWord(at, "falls")) && context.IsWord(at + 1, "on")) at += 2;
        else if (!isApart) return -1;
        bool isWeekday = context.IsClass(at, WordClass.A) && context.IsClass(at + 1, WordClass.WeekdayName);
        return isWeekday && EndsThere(context, at + 2) ? at + 1 : -1;
    }

    // In "May 3, a Sunday newspaper", "a Monday-to-Friday week", "a Saturday and Sunday market" the weekday belongs
    // to what follows.
    private static bool EndsThere(DateContext context, int next) => context.IsWord(next, "and")
        ? !context.IsClass(next + 1, WordClass.Weekday)
        : context.IsWord(next, "when") || (IsAtMark(context, next) && !context.IsClass(next + 1, WordClass.Weekday));

    // No hyphen and no opening bracket or quotation mark, behind which the clause may go on.
    private static bool IsAtMark(DateContext context, int word) =>
        word >= context.Words.Count || context.TextOf(word)[0] is ',' or '.' or ';' or ':' or '!' or '?' or ')' or ']';

    private static bool IsClosed(DateContext context, int at) =>
        at < context.Words.Count && context.TextOf(at) is ")" or "]";

    private static bool Has(DateContext context, int first, int end, WordClass classes)
    {
        for (int i = first; i < end; i++)
        {
            if (context.IsClass(i, classes)) return true;
        }

        return false;
    }
}
