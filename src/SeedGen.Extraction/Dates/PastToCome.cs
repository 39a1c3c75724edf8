using SeedGen.Extraction.Dates.Rules;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Dates;

/// <summary>Notes dates behind the day of publication in sentences that tell them as past: mostly a wrong year.</summary>
internal static class PastToCome
{
    // News crosses the date line.
    private const int DaysOfGrace = 2;

    // "due on", "planned for", "until", "by", "a pact to 2031": what lies ahead is spoken of in the past, too.
    private static readonly string[] Before =
        ["until", "till", "by", "for", "to", "through", "before", "from", "due", "ending", "starting", "beginning", "effective"];

    /// <summary>Looks at the expression of the sentence at hand from <paramref name="first"/> to <paramref name="end"/>.</summary>
    public static void Check(DateContext context, int first, int end, TimexReading reading, TextSpan span)
    {
        if (context.Reference is not { } published || reading.Start is not { } start) return;
        if (start < published.Date.AddDays(DaysOfGrace)) return;
        if (reading.Granularity is not (Granularity.Day or Granularity.Month) || context.IsWord(end, "deadline")) return;
        foreach (string word in Before)
        {
            if (context.IsWord(first - 1, word) || context.IsWord(first - 2, word)) return;
        }

        if (!TenseRule.IsAllPast(context)) return;
        context.Problems.Add(ProblemRules.PastIsToCome, span, Excerpt.Of(span.In(context.Document.Text)),
            reading.Granularity == Granularity.Day ? IsoCalendar.Day(start) : IsoCalendar.Month(start.Year, start.Month),
            IsoCalendar.Day(published));
    }
}
