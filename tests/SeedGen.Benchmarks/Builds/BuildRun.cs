using System.Globalization;

namespace SeedGen.Benchmarks.Builds;

/// <summary>
/// Times whole builds: a project with SeedGen and the same project without, one after the other in every round, so that
/// what slows the machine down slows down both. Medians count.
/// </summary>
internal static class BuildRun
{
    /// <summary>Prints the table.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="progress">Takes a line for each round.</param>
    /// <param name="counts">How many articles.</param>
    /// <param name="rounds">How often each build is timed.</param>
    /// <param name="storage">The value of <c>SeedGenStorage</c>.</param>
    /// <param name="withTools">Whether tools from npm take part.</param>
    public static void Print(TextWriter output, TextWriter progress, IReadOnlyList<int> counts, int rounds, string storage, bool withTools)
    {
        using Workshop workshop = new();
        Project bare = new(workshop.Bare());
        List<(ContentTool Tool, string Folder)> tools = !withTools ? [] :
            [.. ContentTool.All.Select(tool => (tool, workshop.Folder(tool.Command[0]))).Where(static pair => pair.tool.Install(pair.Item2))];

        output.WriteLine($"{Environment.ProcessorCount} cores, {rounds} rounds, medians; node and npm {(tools.Count > 0 ? "found" : "not used")}.\n");
        output.WriteLine("| articles | build | without SeedGen | with SeedGen | added | peak memory |"
            + " one resource, nothing generated |" + string.Concat(tools.Select(static tool => $" {tool.Tool.Name} | added, as a part of it |")));
        output.WriteLine("|--:|---|--:|--:|--:|--:|--:|" + string.Concat(tools.Select(static _ => "--:|--:|")));
        foreach (int count in counts)
        {
            string folder = workshop.WithSeedGen(count, storage);
            Round[] measured = Measure(bare, new(folder), new(workshop.WithResource(folder)), tools, rounds, progress, count);
            output.WriteLine(Row(count, "cold", measured.Select(static round => round.Cold), measured));
            output.WriteLine(Row(count, "nothing changed", measured.Select(static round => round.Again)));
            output.WriteLine(Row(count, "one article edited", measured.Select(static round => round.Edited)));
            output.Flush();
            // A hundred thousand files are not kept for the sizes still to come.
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Round[] Measure(
        Project bare, Project seedGen, Project resource, List<(ContentTool Tool, string Folder)> tools, int rounds, TextWriter progress, int count)
    {
        var measured = new Round[rounds];
        for (int i = 0; i < rounds; i++)
        {
            measured[i] = new Round(
                new Pair(bare.Cold(), seedGen.Cold()),
                new Pair(bare.Again(), seedGen.Again()),
                new Pair(bare.Edited(), seedGen.Edited()),
                resource.Cold(),
                [.. tools.Select(tool => tool.Tool.Build(tool.Folder, Workshop.SeedsOf(seedGen.Folder)))]);
            progress.WriteLine($"{count} articles, round {i + 1} of {rounds}: {measured[i].Cold.Added:0.00} s added to a cold build");
        }

        return measured;
    }

    private static string Row(int count, string build, IEnumerable<Pair> pairs, Round[]? rounds = null)
    {
        List<Pair> all = [.. pairs];
        string row = $"| {Number(count)} | {build} | {Seconds(all, static pair => pair.Bare.Seconds)} "
            + $"| {Seconds(all, static pair => pair.SeedGen.Seconds)} | **{Seconds(all, static pair => pair.Added)}** "
            + $"| {Number((int)Median.Of(all.Select(static pair => pair.SeedGen.Megabytes)))} MB |";
        if (rounds is null) return row;
        row += $" {Seconds(rounds, static round => round.Resource.Seconds)} |";
        for (int i = 0; i < rounds[0].Tools.Count; i++)
        {
            double part = Median.Of(all.Select(static pair => pair.Added)) / Median.Of(rounds.Select(round => round.Tools[i].Seconds));
            row += string.Create(CultureInfo.InvariantCulture, $" {Seconds(rounds, round => round.Tools[i].Seconds)} | {part:0.00} |");
        }

        return row;
    }

    private static string Seconds<T>(IEnumerable<T> items, Func<T, double> value) =>
        Median.Of(items.Select(value)).ToString("0.00", CultureInfo.InvariantCulture) + " s";

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The same build of both projects.</summary>
    private sealed record Pair(Measured Bare, Measured SeedGen)
    {
        public double Added => SeedGen.Seconds - Bare.Seconds;
    }

    /// <summary>All builds of a round.</summary>
    private sealed record Round(Pair Cold, Pair Again, Pair Edited, Measured Resource, IReadOnlyList<Measured> Tools);
}
