using System.Globalization;

namespace SeedGen.Scores.Report;

/// <summary>
/// The best that was ever reached, one measure a line. A number that falls too far below it is a step back; it is
/// never lowered.
/// </summary>
internal sealed class ScoreRecord
{
    /// <summary>By how much a number may fall short of the record, in points.</summary>
    public const double Slack = 0.5;

    private const string Separator = " = ";

    private readonly SortedDictionary<string, double> _best = new(StringComparer.Ordinal);

    /// <summary>Reads the lines <c>set: measure = number</c>.</summary>
    public static ScoreRecord Parse(string text)
    {
        var record = new ScoreRecord();
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            int at = line.LastIndexOf(Separator, StringComparison.Ordinal);
            if (at < 0) throw new FormatException($"The record has no number in the line '{line}'.");
            record._best[line[..at]] = double.Parse(line[(at + Separator.Length)..], CultureInfo.InvariantCulture);
        }

        return record;
    }

    /// <summary>What was reached of a measure; null when it was never taken.</summary>
    public double? Of(string key) => _best.TryGetValue(key, out double best) ? best : null;

    /// <summary>True when <paramref name="today"/> is too far below what was reached.</summary>
    public bool HasFallen(string key, double today) => Of(key) is { } best && today < best - Slack;

    /// <summary>Raises a measure's number to <paramref name="today"/>, with two decimals, where that is higher.</summary>
    public void Raise(string key, double today)
    {
        double rounded = Math.Round(today, 2);
        if (Of(key) is not { } best || rounded > best) _best[key] = rounded;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Concat(_best.Select(static entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Key}{Separator}{entry.Value:0.00}\n")));
}
