using SeedGen.Extraction.Articles.Metadata;
using SeedGen.Extraction.Articles.Text;

namespace SeedGen.Extraction.Articles.Layout;

/// <summary>
/// Knows lines that tell a date behind the name of a section, "News | 8 November 2022", "Korea 20:14 November 17, 2022", or before
/// some: "KYODO NEWS - Nov 8, 2022 - 15:10 | World, Japan".
/// </summary>
internal static class SectionDates
{
    private const int LongestLine = 80;
    private const int MostWords = 3;
    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private const string Separators = " \u00A0|:\u00B7\u2022-\u2013\u2014";

    /// <summary>The date that the line tells behind the name of a section; null when it does not.</summary>
    public static DateLine? Read(LayoutBuilder layout, TextSpan words)
    {
        string text = layout.Text;
        if (words.Length > LongestLine || text.IndexOfAny(Digits, words.Start, words.Length) < 0) return null;
        TextSpan line = WithoutSections(text, words);
        bool hasSections = line != words;
        words = line;
        int count = 0;
        for (int i = words.Start + 1; i < words.End && count < MostWords; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) || Separators.IndexOf(text[i - 1]) < 0) continue;
            count++;
            DateLine? date = DateLineReader.Read(text, TextSpan.FromBounds(i, words.End), layout.Order);
            if (date?.Published is not { } day) continue;
            TextSpan section = WithoutSeparator(text, TextSpan.FromBounds(words.Start, i));
            bool isSection = SectionNames.IsKicker(text, section)
                || (BylineNames.IsAgency(text, section) ? hasSections : day.Value.HasTime && HeadingRules.IsWord(text, section));
            return isSection ? date : null;
        }

        return null;
    }

    private static TextSpan WithoutSections(string text, TextSpan words)
    {
        int bar = text.LastIndexOf('|', words.End - 1, words.Length);
        if (bar <= words.Start) return words;
        TextSpan rest = TextSpan.FromBounds(bar + 1, words.End);
        bool areNames = LineForm.HoldsLetter(text, rest) && LineForm.HasCapitals(text, rest) && text.IndexOfAny(Digits, rest.Start, rest.Length) < 0;
        return areNames ? WithoutSeparator(text, TextSpan.FromBounds(words.Start, bar)) : words;
    }

    private static TextSpan WithoutSeparator(string text, TextSpan span)
    {
        int end = span.End;
        while (end > span.Start && Separators.IndexOf(text[end - 1]) >= 0) end--;
        return TextSpan.FromBounds(span.Start, end);
    }
}
