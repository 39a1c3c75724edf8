using System.Globalization;

namespace SeedGen.Benchmarks.Edits;

/// <summary>
/// Times the compiler's driver after edits, as an editor has them made while somebody types: SeedGen and an empty pipeline over the
/// same files, one after the other in every round. Medians count.
/// </summary>
internal static class EditRun
{
    private const int WarmUps = 10;

    /// <summary>Prints the table.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="counts">How many articles.</param>
    /// <param name="rounds">How often each edit is timed.</param>
    /// <param name="generator">The folder with the generator's assemblies.</param>
    public static void Print(TextWriter output, IReadOnlyList<int> counts, int rounds, string generator)
    {
        GeneratorFolder folder = new(generator);
        output.WriteLine($"{Environment.ProcessorCount} cores, {rounds} edits, medians.\n");
        output.WriteLine("| articles | run of the driver | empty Collect pipeline | SeedGen | times as long | generated files changed |");
        output.WriteLine("|--:|---|--:|--:|--:|--:|");
        foreach (int count in counts)
        {
            EditedProject empty = new(new EmptyCollect(), count);
            EditedProject seedGen = new(folder.Create(), count);
            Row(output, count, "first", [empty.First()], [seedGen.First()], "all");
            Measure(output, count, "one article edited", rounds, seedGen,
                i => (empty.EditText(Place(i, count), i), seedGen.EditText(Place(i, count), i)));
            Measure(output, count, "one quotation edited", rounds, seedGen,
                i => (empty.EditQuotation(Place(i, count), i), seedGen.EditQuotation(Place(i, count), i)));
            Measure(output, count, "unrelated edit", rounds, seedGen, i => (empty.EditCode(i), seedGen.EditCode(i)));
        }
    }

    // Here and there in the corpus.
    private static int Place(int edit, int count) => (int)(edit * 7919L % count);

    private static void Measure(
        TextWriter output, int count, string name, int rounds, EditedProject seedGen, Func<int, (TimeSpan Empty, TimeSpan SeedGen)> edit)
    {
        for (int i = 0; i < WarmUps; i++)
        {
            edit(i);
            // Methods are compiled again in the background, a tenth of a second after the last new one was met.
            Thread.Sleep(120);
        }

        Dictionary<string, string> before = Files(seedGen);
        (TimeSpan Empty, TimeSpan SeedGen)[] times = [.. Enumerable.Range(WarmUps, 1).Select(edit)];
        int changed = Files(seedGen).Count(file => !before.TryGetValue(file.Key, out string? text) || text != file.Value);
        times = [.. times, .. Enumerable.Range(WarmUps + 1, rounds - 1).Select(edit)];
        string files = changed.ToString(CultureInfo.InvariantCulture);
        Row(output, count, name, times.Select(static time => time.Empty), times.Select(static time => time.SeedGen), files);
    }

    private static Dictionary<string, string> Files(EditedProject project) =>
        project.Generated.ToDictionary(static file => file.HintName, static file => file.SourceText.ToString());

    private static void Row(TextWriter output, int count, string name, IEnumerable<TimeSpan> empty, IEnumerable<TimeSpan> seedGen, string changed)
    {
        double floor = MedianOf(empty);
        double time = MedianOf(seedGen);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {count:N0} | {name} | {floor:0.0} ms | {time:0.0} ms | **{time / floor:0.0}** | {changed} |"));
        output.Flush();
    }

    private static double MedianOf(IEnumerable<TimeSpan> times) => Median.Of(times.Select(static time => time.TotalMilliseconds));
}
