using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Quotes;
using SeedGen.Tool;

namespace SeedGen.Tests.Tool;

public sealed class ExplanationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\"We open,\" said Ana Lind.", "speech \"We open,\" by Ana Lind [kind: reported; speaker: cue-inverted]")]
    [InlineData("\"We open,\" Ana Lind said.", "speech \"We open,\" by Ana Lind [kind: reported; speaker: cue-after]")]
    [InlineData("Ana Lind said: \"We open.\"", "speech \"We open.\" by Ana Lind [kind: reported; speaker: cue-before]")]
    [InlineData("According to Ana Lind, the lock is \"as good as new\".", "speech \"as good as new\" by Ana Lind [kind: reported; speaker: according-to]")]
    [InlineData("The \"floating\" market opened.", "scare \"floating\" [kind: no-frame]")]
    [InlineData("She sang in the film \"Low Water\".", "title \"Low Water\" [kind: named]")]
    [InlineData("Nobody knew the voice. \"We will never ever close the old lock.\"",
        "speech \"We will never ever close the old lock.\" by nobody [kind: words; speaker: none]")]
    public void The_rule_of_a_quotation_is_told(string text, string expected) =>
        Assert.Equal($"a.txt(1,{text.IndexOf('"', StringComparison.Ordinal) + 2}): {expected}", Assert.Single(Explain(text)));

    [Fact]
    public void A_pronoun_and_a_sentence_that_goes_on_are_told()
    {
        string[] lines = Explain("Ana Lind runs the lock. \"We open,\" she said. \"And we stay open.\"");
        Assert.EndsWith("by Ana Lind (\"she\") [kind: reported; speaker: cue-after+pronoun]", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("[kind: reported; speaker: continued]", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It opened on 3 May 2021.", "2021-05-03 [pattern: day-month-year = Weekday? Comma? the? Day of? Month Comma|of? Year; resolved: stated]")]
    [InlineData("It opened on Tuesday.", "2024-05-14 [pattern: weekday = WeekdayName; resolved: publication-past]")]
    [InlineData("It will open on Friday.", "2024-05-17 [pattern: weekday = WeekdayName; resolved: publication-future]")]
    [InlineData("It opened yesterday.", "2024-05-14 [pattern: day-word = Comparative? Deictic; resolved: publication]")]
    public void The_rule_of_a_date_and_what_it_was_counted_from_are_told(string text, string expected) =>
        Assert.EndsWith(" is " + expected, Assert.Single(Explain(text, "2024-05-15")), StringComparison.Ordinal);

    [Fact]
    public void A_date_that_leans_on_another_says_so()
    {
        string[] lines = Explain("The lock shut on 3 May 2021. It opened the next day.", "2024-05-15");
        Assert.EndsWith("resolved: last-date]", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_with_a_clock_time_shows_both_patterns()
    {
        string line = Assert.Single(Explain("It opened on 3 May 2021, 5 p.m.", "2024-05-15"));
        Assert.Contains(" is 2021-05-03T17:00 [pattern: day-month-year + ", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_without_anything_to_count_from_is_open() =>
        Assert.EndsWith("resolved: open]", Assert.Single(Explain("It opened on Tuesday.")), StringComparison.Ordinal);

    [Fact]
    public void Corrections_show_as_schema()
    {
        _folder.Write("seedgen.yaml", """
            seedgen: 1
            actors: { ana: { name: Ana Lind, kind: person } }
            articles:
              a.txt:
                quotes: [{ at: We open, speaker: ana }]
                dates: [{ at: Tuesday, value: 2021-05-04 }]

            """);
        string[] lines = Explain("\"We open,\" he said on Tuesday.");
        Assert.EndsWith("by Ana Lind (\"he\") [kind: schema; speaker: schema]", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("is 2021-05-04 [pattern: schema; resolved: schema]", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_a_data_set_is_named_by_its_id()
    {
        string line = JsonSerializer.Serialize(new { id = "one", text = "\"We open,\" said Ana Lind." });
        Assert.StartsWith("stdin.jsonl#one(1,2): speech ", Assert.Single(Run(["-"], line)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_is_explained_in_the_readme()
    {
        string readme = File.ReadAllText(Path.Combine(Here(), "..", "..", "..", "src", "SeedGen.Tool", "README.md"));
        foreach ((string name, string says) in KindRules.All.Concat(SpeakerRules.All).Concat(Resolution.All))
            Assert.Contains($"| `{name}` | {says} |", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_that_decides_is_one_of_those_with_a_name()
    {
        HashSet<string> kinds = [.. KindRules.All.Select(static rule => rule.Key)];
        HashSet<string> speakers = [.. SpeakerRules.All.Select(static rule => rule.Key)];
        HashSet<string> resolutions = [.. Resolution.All.Select(static rule => rule.Key)];
        foreach (string path in Directory.GetFiles(Path.Combine(Here(), "..", "..", "..", "seeds"), "*.txt"))
        {
            string[] lines = Run([path], "");
            Assert.NotEmpty(lines);
            foreach (string line in lines)
            {
                if (Part(line, "[kind: ") is { } kind) Assert.Contains(kind, kinds);
                if (Part(line, "; speaker: ") is { } speaker) Assert.All(speaker.Split('+'), name => Assert.Contains(name, speakers));
                if (Part(line, "; resolved: ") is { } resolution) Assert.Contains(resolution, resolutions);
            }
        }
    }

    private static string? Part(string line, string start)
    {
        int at = line.LastIndexOf(start, StringComparison.Ordinal);
        return at < 0 ? null : line[(at + start.Length)..].Split(';', ']')[0];
    }

    private string[] Explain(string text, string? published = null)
    {
        string head = published is null ? "" : $"---\npublished: {published}\n---\n";
        string name = published is null ? "a.txt" : "a.md";
        int lines = head.Count(static c => c == '\n');
        string path = _folder.Write(name, head + text);
        return [.. Run([path], "").Select(line => line.Replace(_folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
            .Replace($"a.md({lines + 1},", "a.txt(1,", StringComparison.Ordinal))];
    }

    private static string[] Run(string[] paths, string input)
    {
        using var source = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new MemoryStream();
        Assert.Equal(0, new ExtractCommand(source, new ExplanationLines(output), TextWriter.Null).Run(paths, null));
        return Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
