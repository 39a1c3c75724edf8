using System.Globalization;
using System.Runtime.InteropServices;
using SeedGen.Extraction.Articles.Text;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Corpus.Reading;

/// <summary>Checks what one article has to say, against what is said of it.</summary>
internal static class ArticleChecker
{
    // Datelines are a day early when news crosses the date line, and a week when a feature was held back.
    private const int DaysBefore = 7;
    private const int DaysBehind = 1;

    // Text has no control characters but white space; one in twenty is no slip any more.
    private const int TextPerControl = 20;

    /// <summary>
    /// Notes an article without words, with nothing but boilerplate, and one that is no text at all; false where nothing else is
    /// to be said of it, because there are no words or they are none.
    /// </summary>
    public static bool CheckText(TextDocument document, string name, ProblemList problems)
    {
        if (NotedBinary(document.Text, problems)) return false;
        foreach (Token token in document.Tokens)
        {
            if (token.Kind is TokenKind.Word or TokenKind.Number) return true;
        }

        foreach (Block block in document.Blocks)
        {
            if (block.Kind != BlockKind.Boilerplate) continue;
            problems.Add(ProblemRules.OnlyBoilerplate, block.Span, Excerpt.Of(name));
            return true;
        }

        problems.Add(ProblemRules.EmptyArticle, default, Excerpt.Of(name));
        return false;
    }

    /// <summary>Notes a dateline that names another place or day than the metadata says.</summary>
    public static void CheckDateline(
        Located<string>? dateline,
        string? said,
        Timestamp? published,
        ValueList<TimexMention> dates,
        ProblemList problems)
    {
        if (dateline is null) return;
        string words = Excerpt.Of(dateline.Value);
        if (said is not null && !HoldsEither(dateline.Value, said))
            problems.Add(ProblemRules.DatelineContradiction, dateline.Span, words, "dateline", $"'{Excerpt.Of(said)}'");
        if (published is not { } day) return;
        foreach (TimexMention date in dates)
        {
            if (date is not { Granularity: Granularity.Day, Start: { } start }) continue;
            if (!dateline.Span.Contains(date.Span)) continue;
            double days = (start - day.Value.Date).TotalDays;
            if (days is >= -DaysBefore and <= DaysBehind) continue;
            problems.Add(ProblemRules.DatelineContradiction, dateline.Span, words, "published", day.ToDateString());
        }
    }

    private static bool HoldsEither(string one, string other) =>
        one.IndexOf(other.Trim(), StringComparison.OrdinalIgnoreCase) >= 0
        || other.IndexOf(one.Trim(), StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool NotedBinary(string text, ProblemList problems)
    {
        int first = -1;
        int count = 0;
        for (int i = SkipPrintable(text, 0); i < text.Length; i = SkipPrintable(text, i + 1))
        {
            char c = text[i];
            if (!char.IsControl(c) || char.IsWhiteSpace(c)) continue;
            if (c == '\0')
            {
                Note(text, i, problems);
                return true;
            }

            if (count++ == 0) first = i;
        }

        if (count * TextPerControl <= text.Length) return false;
        Note(text, first, problems);
        return true;
    }

    // Nearly all of any text is printable ASCII, of which four at once are passed over.
    private static int SkipPrintable(string text, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start);
        foreach (ulong four in MemoryMarshal.Cast<char, ulong>(rest))
        {
            bool isAscii = ((four | (four + 0x0001_0001_0001_0001)) & 0xFF80_FF80_FF80_FF80) == 0;
            bool isPrintable = isAscii && ((four + 0x7FE0_7FE0_7FE0_7FE0) & 0x8000_8000_8000_8000) == 0x8000_8000_8000_8000;
            if (!isPrintable) break;
            start += 4;
        }

        while (start < text.Length && text[start] is >= ' ' and < '\u007F') start++;
        return start;
    }

    private static void Note(string text, int at, ProblemList problems)
    {
        string code = ((int)text[at]).ToString("X4", CultureInfo.InvariantCulture);
        problems.Add(ProblemRules.BinaryText, new TextSpan(at, 1), code);
    }
}
