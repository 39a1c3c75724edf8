using SeedGen.Extraction.Articles.Text;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Extraction.Articles.Metadata;

/// <summary>Reads a line of columns of which one is a date: "News | 8 November 2022 | 12 comments".</summary>
internal static class DateColumns
{
    private const int LongestLine = 160;
    private const int MostColumnWords = 4;

    /// <summary>The date of <paramref name="span"/> when each of its other columns is a few words, which stand for a label; else null.</summary>
    public static DateLine? Read(string text, TextSpan span, DateOrder order)
    {
        if (span.Length > LongestLine || LineForm.EndsWithStop(text, span)) return null;
        DateLine? date = null;
        int columns = 0;
        for (int start = span.Start, end; start < span.End; start = end + 1)
        {
            end = ColumnEnd(text, start, span.End);
            TextSpan column = TextSpan.FromBounds(start, end).Trim(text);
            if (column.IsEmpty) continue;
            columns++;
            DateLine? read = DateLineReader.Read(text, column, order);
            if (read is null && LineForm.WordCount(text, column, MostColumnWords) > MostColumnWords) return null;
            if (date?.Published is null) date = read ?? date;
        }

        return columns > 1 && date?.Published is not null ? date with { HasLabel = true } : null;
    }

    // A slash parts columns only with blanks around it.
    private static int ColumnEnd(string text, int start, int limit)
    {
        for (int i = start; i < limit; i++)
        {
            bool isSlash = text[i] == '/' && i > start && i + 1 < limit
                && char.IsWhiteSpace(text[i - 1]) && char.IsWhiteSpace(text[i + 1]);
            if (isSlash || text[i] is '|' or '\u00B7' or '\u2022') return i;
        }

        return limit;
    }
}
