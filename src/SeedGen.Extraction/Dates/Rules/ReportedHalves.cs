using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Tells halves of a year that figures are reported of from halves of games, battles and tours.</summary>
internal static class ReportedHalves
{
    // "In the first half, sales rose"
    private const int FirstOfSentence = 2;

    // "the first half of the current financial year"
    private const int YearReach = 5;

    private static readonly WordSet Reported =
        new("sales profit profits earnings revenue revenues turnover exports imports shipments output");

    // What is said of the figures in another clause tells nothing of the half.
    private static readonly WordSet Breaks = new("; but while who whose when where whom");

    private static readonly WordSet Games =
        new("goal goals scored scorer scorers match game games penalty penalties kick-off half-time halftime cup fans defender striker");

    /// <summary>True when the clause of the half tells of figures: "profit rose in the first half".</summary>
    public static bool Is(DateMatch m) =>
        !IsOfOther(m) && !m.Context.SpeaksOf(Games) && (IsReportedBefore(m.Context, m.First) || IsReportedBehind(m));

    // "the first half of the battle"; but "the first half of the financial year"
    private static bool IsOfOther(DateMatch m)
    {
        if (!m.Context.IsWord(m.End, "of")) return false;
        for (int i = m.End + 1; i < m.End + YearReach; i++)
        {
            if (m.Context.IsWord(i, "year")) return false;
        }

        return true;
    }

    private static bool IsReportedBefore(DateContext context, int first)
    {
        for (int i = first - 1; i >= 0 && !context.IsAny(i, Breaks); i--)
        {
            if (context.IsAny(i, Reported)) return true;
        }

        return false;
    }

    // "led in the first half, but sales were low": sales of another clause
    private static bool IsReportedBehind(DateMatch m)
    {
        DateContext context = m.Context;
        int i = m.First <= FirstOfSentence && context.IsClass(m.End, Comma) ? m.End + 1 : m.End;
        for (; i < context.Words.Count && !context.IsClass(i, Comma) && !context.IsAny(i, Breaks); i++)
        {
            if (context.IsAny(i, Reported)) return true;
        }

        return false;
    }
}
