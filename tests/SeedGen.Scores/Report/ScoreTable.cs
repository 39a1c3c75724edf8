using System.Globalization;

namespace SeedGen.Scores.Report;

/// <summary>Today's numbers beside the marks and the record, as a table that reads well and is Markdown too.</summary>
internal static class ScoreTable
{
    /// <summary>The table that the command prints.</summary>
    /// <param name="numbers">Today's number of each measure; null where its set is not there.</param>
    /// <param name="record">What was reached before.</param>
    public static IEnumerable<string> Today(IEnumerable<(Measure Measure, double? Today)> numbers, ScoreRecord record) => Lines(
    [
        ["set", "measure", "others", "mark", "today", "record", ""],
        .. numbers.Select(row => (string[])
        [
            row.Measure.Set, row.Measure.Name, Number(row.Measure.Best, "0.0"), Number(row.Measure.Mark, "0"),
            Number(row.Today, "0.00"), Number(record.Of(row.Measure.Key), "0.00"), Verdict(row.Measure, row.Today, record),
        ]),
    ]);

    /// <summary>The table for the readme: what is on record.</summary>
    public static IEnumerable<string> OnRecord(ScoreRecord record) => Lines(
    [
        ["articles", "measure", "best of others", "SeedGen"],
        .. Measures.All.Select(measure => (string[])
            [measure.Set, measure.Name, Number(measure.Best, "0.0"), Number(record.Of(measure.Key), "0.0")]),
    ]);

    private static string Verdict(Measure measure, double? today, ScoreRecord record)
    {
        if (today is not { } number) return "not measured";
        if (record.HasFallen(measure.Key, number)) return "FALLEN";
        return number >= measure.Mark ? "reached" : "";
    }

    private static IEnumerable<string> Lines(List<string[]> rows)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
        for (int i = 0; i < rows.Count; i++)
        {
            yield return "| " + string.Join(" | ", rows[i].Select((cell, column) => cell.PadRight(widths[column]))) + " |";
            if (i == 0) yield return "|" + string.Join("|", widths.Select(static width => new string('-', width + 2))) + "|";
        }
    }

    private static string Number(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "-";
}
