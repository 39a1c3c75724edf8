using System.Globalization;
using SeedGen.Scores.Gold;
using SeedGen.Scores.Report;
using SeedGen.Scores.Scoring;

namespace SeedGen.Scores;

/// <summary>Scores the extraction on annotated articles and prints the table.</summary>
/// <param name="output">Takes the table.</param>
/// <param name="errors">Takes the complaints.</param>
internal sealed class ScoresCommand(TextWriter output, TextWriter errors)
{
    private const string FolderVariable = "SEEDGEN_GOLD";

    // Of the repository in whose root the command is started.
    private const string Readme = "README.md";

    private const string Usage = """
        usage: dotnet run --project tests/SeedGen.Scores -- [FOLDER...] [--worst N] [--set NAME] [--record FILE] [--raise]

        Scores every set of annotated articles in the folders, or in those that SEEDGEN_GOLD names (with the
        system's path separator between them). The exit code is 1 when a number has fallen below the record.

        --worst N      list the N commonest misses of each kind, with their surroundings
        --set NAME     score this set alone
        --record FILE  the record of what was reached; without it, tests/SeedGen.Scores/record.txt from where you are
        --raise        write today's numbers into the record, and into README.md, where they are higher
        """;

    /// <summary>Runs the command.</summary>
    /// <returns>The exit code.</returns>
    public int Run(string[] arguments)
    {
        if (Options.Parse(arguments) is not { } options)
        {
            errors.WriteLine(Usage);
            return 2;
        }

        if (options.Folders.Count == 0)
        {
            errors.WriteLine($"Name a folder with annotated articles, or set {FolderVariable}.");
            return 2;
        }

        if (!options.Raise && !File.Exists(options.Record))
        {
            errors.WriteLine($"There is no record at {options.Record}.");
            return 2;
        }

        var record = ScoreRecord.Parse(File.Exists(options.Record) ? File.ReadAllText(options.Record) : "");
        Dictionary<string, SetScore> scores = Score(options);
        List<(Measure Measure, double? Today)> numbers =
        [
            .. Measures.All
                .Where(measure => options.Set is null || options.Set == measure.Set)
                .Select(measure => (measure, scores.TryGetValue(measure.Set, out SetScore? score) ? measure.Of(score) : null)),
        ];
        foreach (string line in ScoreTable.Today(numbers, record)) output.WriteLine(line);
        List<string> fallen =
            [.. numbers.Where(row => row.Today is { } today && record.HasFallen(row.Measure.Key, today)).Select(static row => row.Measure.Key)];
        string slack = ScoreRecord.Slack.ToString(CultureInfo.InvariantCulture);
        foreach (string key in fallen) errors.WriteLine($"{key} has fallen more than {slack} points below the record.");
        if (options.Worst > 0)
        {
            foreach ((string set, SetScore score) in scores) MissList.Write(set, score.Misses, options.Worst, output);
        }

        if (options.Raise) Raise(record, numbers, options.Record);
        return fallen.Count > 0 ? 1 : 0;
    }

    private static Dictionary<string, SetScore> Score(Options options)
    {
        var folders = new GoldFolders(options.Folders);
        Dictionary<string, SetScore> scores = new(StringComparer.Ordinal);
        foreach (GoldSet set in Measures.Sets)
        {
            if ((options.Set is not null && options.Set != set.Name) || folders.Find(set.File) is not { } file) continue;
            string? schema = set.Schema is null ? null : folders.Find(set.Schema);
            string? statements = set.Statements is null ? null : folders.Find(set.Statements);
            scores.Add(set.Name, SetScore.Of(GoldReader.Read(file), schema, statements));
        }

        return scores;
    }

    private static void Raise(ScoreRecord record, IEnumerable<(Measure Measure, double? Today)> numbers, string file)
    {
        foreach ((Measure measure, double? today) in numbers)
        {
            if (today is { } number) record.Raise(measure.Key, number);
        }

        File.WriteAllText(file, record.ToString());
        if (File.Exists(Readme)) File.WriteAllText(Readme, ReadmeTable.Update(File.ReadAllText(Readme), record));
    }

    private sealed record Options(List<string> Folders, int Worst, string? Set, string Record, bool Raise)
    {
        // Null when the arguments make no sense.
        public static Options? Parse(string[] arguments)
        {
            var options = new Options([], 0, null, Path.Combine("tests", "SeedGen.Scores", "record.txt"), false);
            for (int i = 0; i < arguments.Length; i++)
            {
                string? value = i + 1 < arguments.Length ? arguments[i + 1] : null;
                switch (arguments[i])
                {
                    case "--raise":
                        options = options with { Raise = true };
                        continue;
                    case "--worst" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int worst):
                        options = options with { Worst = worst };
                        break;
                    case "--set" when value is not null && Measures.Sets.Any(set => set.Name == value):
                        options = options with { Set = value };
                        break;
                    case "--record" when value is not null:
                        options = options with { Record = value };
                        break;
                    case ['-', ..]:
                        return null;
                    default:
                        options.Folders.Add(arguments[i]);
                        continue;
                }

                i++;
            }

            string? named = Environment.GetEnvironmentVariable(FolderVariable);
            if (options.Folders.Count == 0 && !string.IsNullOrEmpty(named))
                options.Folders.AddRange(named.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries));
            return options;
        }
    }
}
