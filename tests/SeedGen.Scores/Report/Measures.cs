namespace SeedGen.Scores.Report;

/// <summary>What is measured, on which files, and what is to be reached.</summary>
internal static class Measures
{
    /// <summary>The sets in the order of the table.</summary>
    public static IReadOnlyList<GoldSet> Sets { get; } =
    [
        new("meantime_dev", "meantime_dev.jsonl"),
        new("wikiwars_train", "wikiwars_train.jsonl"),
        new("polnear_dev", "polnear_dev.jsonl"),
        new("seeds", "seeds.jsonl") { Schema = "seeds.actors.yaml", Statements = "statements.json" },
    ];

    /// <summary>All measures in the order of the table; F1 in per cent.</summary>
    public static IReadOnlyList<Measure> All { get; } =
    [
        new("meantime_dev", "dates, strict", 85.4, 91, static score => score.Dates.Strict.F1),
        new("meantime_dev", "dates, relaxed", 90.3, 95, static score => score.Dates.Relaxed.F1),
        new("meantime_dev", "dates, value", 76.4, 84, static score => score.Dates.Value),
        new("meantime_dev", "actors", 67.4, 78, static score => score.Actors.Actors.F1),
        new("wikiwars_train", "dates, strict", 85.6, 89, static score => score.Dates.Strict.F1),
        new("wikiwars_train", "dates, relaxed", 92.1, 95, static score => score.Dates.Relaxed.F1),
        new("wikiwars_train", "dates, value", 84.1, 87, static score => score.Dates.Value),
        new("polnear_dev", "quotations", 94.8, 97, static score => score.Quotes.Spans.F1),
        new("polnear_dev", "quotations + speaker as written", 72.0, 87, static score => score.Quotes.SpeakersAsWritten.F1),
        new("seeds", "quotations + speaker resolved", 72.5, 95, static score => score.Quotes.Speakers.F1),
        new("seeds", "dates, value", 90.1, 95, static score => score.Dates.Value),
        new("seeds", "actors", 70.4, 90, static score => score.Actors.Actors.F1),
        new("seeds", "statements", null, 100, static score => score.Statements?.F1),
    ];
}

/// <summary>A set of annotated articles.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="File">Its file.</param>
internal sealed record GoldSet(string Name, string File)
{
    /// <summary>The file of the schema under which it is read; null for none.</summary>
    public string? Schema { get; init; }

    /// <summary>The file of the statements it is expected to give; null for none.</summary>
    public string? Statements { get; init; }
}
