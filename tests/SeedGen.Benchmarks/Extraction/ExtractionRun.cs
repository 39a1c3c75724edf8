using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime;
using System.Runtime.Versioning;
using SeedGen.Benchmarks.Articles;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Schema;

namespace SeedGen.Benchmarks.Extraction;

/// <summary>What reading articles costs, without a compiler around it.</summary>
internal static class ExtractionRun
{
    private static readonly int[] Milestones = [1, 10, 100, 1000];

    /// <summary>Measures and prints. Call it first in a process: the first pass shows the cold start.</summary>
    public static void Print(TextWriter output, IReadOnlyList<SourceFile> files, int passes)
    {
        Assembly measured = typeof(ArticleExtractor).Assembly;
        string framework = measured.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName ?? "";
        bool isOptimised = measured.GetCustomAttribute<DebuggableAttribute>()?.IsJITOptimizerDisabled != true;
        long size = files.Sum(static file => (long)file.Text.Length);
        Write(output, $"{files.Count} articles, {size / 1e6:0.00} MB, {framework}{(isOptimised ? "" : ", DEBUG BUILD")}");

        var start = Stopwatch.StartNew();
        var settings = new PreparedSettings(SchemaReader.Read(SeedTexts.Schema).Schema!.Settings);
        Write(output, $"cold: schema {start.Elapsed.TotalMilliseconds:0} ms");
        for (int i = 0; i < files.Count;)
        {
            Extract(files[i++], settings);
            if (Array.IndexOf(Milestones, i) >= 0 || i == files.Count)
                Write(output, $"cold: to article {i} {start.Elapsed.TotalMilliseconds:0} ms, {JitInfo.GetCompiledMethodCount()} methods compiled");
        }


        Row(output, "warm", "us/article", "MB/s", "KB/article", "us/KB");
        Measure all = Measure.Warm(() => Extract(files, settings), passes);
        double sum = 0;
        foreach ((string name, Action pass) in new Rooms(files, settings).Passes())
        {
            Measure room = Measure.Warm(pass, passes);
            sum += room.Time.TotalMicroseconds;
            Row(output, name, room, files.Count, size);
        }

        Row(output, "all together", all, files.Count, size);
        Write(output, $"the rooms are {100 * sum / all.Time.TotalMicroseconds:0} per cent of all");
        foreach (int joined in Milestones.Where(n => n <= files.Count)) Grown(output, files, settings, joined);
    }

    private static void Extract(IReadOnlyList<SourceFile> files, PreparedSettings settings)
    {
        foreach (SourceFile file in files) Extract(file, settings);
    }

    private static void Extract(SourceFile file, PreparedSettings settings) =>
        ArticleExtractor.Extract(new Seed(file, file.Path, ""), settings, PreparedEntries.None, CancellationToken.None);

    // Time must grow with the length of a document, no faster.
    private static void Grown(TextWriter output, IReadOnlyList<SourceFile> files, PreparedSettings settings, int joined)
    {
        string text = string.Join("\n\n", files.Take(joined)
            .Select(static file => file.Text[Math.Max(0, file.Text.LastIndexOf("---\n", StringComparison.Ordinal))..]));
        var file = new SourceFile("grown.txt", text);
        Row(output, $"{joined} as one text", Measure.Warm(() => Extract(file, settings), 3), 1, text.Length);
        if (joined < Milestones[^1]) return;
        foreach ((string name, Action pass) in new Rooms([file], settings).Passes())
            Row(output, "  " + name, Measure.Once(pass), 1, text.Length);
    }

    private static void Row(TextWriter output, string name, Measure measure, int articles, long size) => Row(
        output,
        name,
        measure.Time.TotalMicroseconds / articles,
        size / 1e6 / measure.Time.TotalSeconds,
        measure.Allocated / 1024.0 / articles,
        measure.Time.TotalMicroseconds / (size / 1024.0));

    private static void Row(TextWriter output, string name, object time, object rate, object allocated, object perKilobyte) =>
        Write(output, $"{name,-16} {time,11:0.0} {rate,9:0.0} {allocated,11:0.0} {perKilobyte,9:0.00}");

    private static void Write(TextWriter output, FormattableString line) =>
        output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
