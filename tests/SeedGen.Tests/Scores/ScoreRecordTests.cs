using System.Runtime.CompilerServices;
using SeedGen.Scores;
using SeedGen.Scores.Report;
using SeedGen.Tests.Tool;

namespace SeedGen.Tests.Scores;

public sealed class ScoreRecordTests
{
    private const string Gold = """
        {"id": "a", "published": "2024-05-07", "text": "Ann Lee spoke on Monday.", "dates": [{"start": 17, "end": 23, "value": "2024-05-06"}], "actors": [{"name": "Ann Lee", "kind": "person"}], "quotes": null}

        """;

    [Fact]
    public void The_record_rises_and_never_falls()
    {
        var record = ScoreRecord.Parse("a: dates = 80.00\nb: actors = 70.50\n");
        record.Raise("a: dates", 79);
        record.Raise("b: actors", 71.256);
        record.Raise("c: new", 5);
        Assert.Equal("a: dates = 80.00\nb: actors = 71.26\nc: new = 5.00\n", record.ToString());
    }

    [Fact]
    public void A_number_has_fallen_when_it_is_more_than_half_a_point_below()
    {
        var record = ScoreRecord.Parse("a: dates = 80.00\n");
        Assert.False(record.HasFallen("a: dates", 79.5));
        Assert.True(record.HasFallen("a: dates", 79.49));
        Assert.False(record.HasFallen("never taken", 0));
    }

    [Fact]
    public void The_command_prints_every_measure_lists_misses_and_fails_below_the_record()
    {
        using var folder = new TemporaryFolder();
        folder.Write("meantime_dev.jsonl", Gold);
        string record = folder.Write("record.txt", "meantime_dev: actors = 100.00\nmeantime_dev: dates, value = 99.00\n");
        (int code, string output, string errors) = Run([folder.Path, "--record", record]);
        Assert.Equal((0, ""), (code, errors));
        foreach (Measure measure in Measures.All) Assert.Contains($"| {measure.Set} ", output, StringComparison.Ordinal);
        Assert.Contains("not measured", output, StringComparison.Ordinal);

        folder.Write("meantime_dev.jsonl", Gold.Replace("Ann Lee spoke", "And he spoke", StringComparison.Ordinal));
        (code, output, errors) = Run([folder.Path, "--record", record, "--worst", "3"]);
        Assert.Equal(1, code);
        Assert.Contains("## meantime_dev: actor missed (1)\nAnn Lee: person\n", output.Replace("\r", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("meantime_dev: actors has fallen", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--worst")]
    [InlineData("--set", "elsewhere")]
    [InlineData("--faster")]
    public void Arguments_that_make_no_sense_are_answered_with_the_usage(params string[] arguments)
    {
        (int code, _, string errors) = Run(arguments);
        Assert.Equal(2, code);
        Assert.StartsWith("usage:", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_readme_shows_what_is_on_record()
    {
        string root = Path.Combine(Here(), "..", "..", "..");
        string readme = File.ReadAllText(Path.Combine(root, "README.md"));
        var record = ScoreRecord.Parse(File.ReadAllText(Path.Combine(root, "tests", "SeedGen.Scores", "record.txt")));
        Assert.Equal(ReadmeTable.Update(readme, record), readme);
    }

    private static (int Code, string Output, string Errors) Run(string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        int code = new ScoresCommand(output, errors).Run(arguments);
        return (code, output.ToString(), errors.ToString());
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
