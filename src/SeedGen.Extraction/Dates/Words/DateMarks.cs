namespace SeedGen.Extraction.Dates.Words;

/// <summary>Tells marks: commas, hyphens, dashes, the slash between two years.</summary>
internal static class DateMarks
{
    /// <summary>What the mark at <paramref name="at"/> can be.</summary>
    public static WordClass ClassOf(string text, int at) => text[at] switch
    {
        ',' => WordClass.Comma,
        '-' or '\u2010' or '\u2011' => IsGlued(text, at) ? WordClass.Hyphen : WordClass.Dash,
        // "the 2021/22 season"
        '/' => JoinsYears(text, at) ? WordClass.Hyphen : WordClass.None,
        '\u2013' or '\u2014' => WordClass.Dash,
        '\'' or '\u2019' or '\u2018' => WordClass.Apostrophe,
        '$' or '\u20AC' or '\u00A3' or '\u00A5' or '#' => WordClass.Money,
        '(' or '[' => WordClass.Open,
        '\u00BC' or '\u00BD' or '\u00BE' => WordClass.Fraction,
        _ => WordClass.None,
    };

    /// <summary>What a sign for a fraction is worth.</summary>
    public static int Hundredths(char mark) => mark switch
    {
        '\u00BC' => 25,
        '\u00BD' => 50,
        '\u00BE' => 75,
        _ => 0,
    };

    private static bool IsGlued(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);

    // Two digits for the year behind that of the two or four before: "2021/22", "FY21/22". "2014/65" numbers a law.
    private static bool JoinsYears(string text, int at)
    {
        if (at + 2 >= text.Length || at < 4 || !AreDigits(text, at - 2) || !AreDigits(text, at + 1)) return false;
        bool isYear = AreDigits(text, at - 4)
            ? at == 4 || !char.IsLetterOrDigit(text[at - 5]) || text[at - 5] == 'Y'
            : text[at - 3] == 'Y' && text[at - 4] == 'F';
        bool isNext = IsoCalendar.NumberAt(text, at + 1, 2) == (IsoCalendar.NumberAt(text, at - 2, 2) + 1) % 100;
        return isYear && isNext && (at + 3 == text.Length || !(text[at + 3] == '/' || char.IsLetterOrDigit(text[at + 3])));
    }

    private static bool AreDigits(string text, int at) => text[at] is >= '0' and <= '9' && text[at + 1] is >= '0' and <= '9';
}
