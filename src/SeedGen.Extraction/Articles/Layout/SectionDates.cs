using SeedGen.Extraction.Articles.Metadata;

namespace SeedGen.Extraction.Articles.Layout;

/// <summary>Knows lines that tell a date behind the name of a section: "News | 8 November 2022", "Korea 20:14 November 17, 2022".</summary>
internal static class SectionDates
{
    private const int LongestLine = 80;
    private const int MostWords = 3;
    private const string Separators = " \u00A0|:\u00B7\u2022-\u2013\u2014";

    /// <summary>The date that the line tells behind the name of a section; null when it does not.</summary>
    public static DateLine? Read(LayoutBuilder layout, TextSpan words)
    {
        if (words.Length > LongestLine) return null;
        string text = layout.Text;
        int count = 0;
        for (int i = words.Start + 1; i < words.End && count < MostWords; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) || Separators.IndexOf(text[i - 1]) < 0) continue;
            count++;
            DateLine? date = DateLineReader.Read(text, TextSpan.FromBounds(i, words.End), layout.Order);
            if (date?.Published is not { } day) continue;
            TextSpan section = WithoutSeparator(text, TextSpan.FromBounds(words.Start, i));
            bool isSection = SectionNames.IsKicker(text, section)
                || (day.Value.HasTime && HeadingRules.IsWord(text, section) && !BylineNames.IsAgency(text, section));
            return isSection ? date : null;
        }

        return null;
    }

    private static TextSpan WithoutSeparator(string text, TextSpan span)
    {
        int end = span.End;
        while (end > span.Start && Separators.IndexOf(text[end - 1]) >= 0) end--;
        return TextSpan.FromBounds(span.Start, end);
    }
}
