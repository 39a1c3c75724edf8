using System.Text;
using System.Text.Json;
using SeedGen.Tool;

namespace SeedGen.Tests.Tool;

public sealed class ExtractCommandTests : IDisposable
{
    private const string Article = "\"We open on Monday,\" said Ana Lind.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_is_read_in_ordinal_order_of_its_paths_without_other_files()
    {
        foreach (string name in (string[])["b.txt", "a/z.md", "B.txt", "a.txt", "notes.csv"]) _folder.Write(name, Article);
        Assert.Equal(["B", "a", "z", "b"], Ids(Run([_folder.Path])));
    }

    [Fact]
    public void Files_and_folders_are_read_in_the_order_they_are_named()
    {
        string second = _folder.Write("2.txt", Article);
        string first = _folder.Write("1.md", Article);
        Assert.Equal(["2", "1"], Ids(Run([second, first])));
    }

    [Fact]
    public void A_line_has_its_own_id_and_its_offsets_count_within_its_text()
    {
        string lines = _folder.Write("lines.jsonl", Line("one") + "\n\n" + Line("two") + "\n");
        Result result = Run([lines]);
        Assert.Equal(["one", "two"], Ids(result));
        JsonElement quote = result.Articles[1].GetProperty("quotes")[0];
        Assert.Equal("We open on Monday,", quote.GetProperty("text").GetString());
        Assert.Equal(1, quote.GetProperty("start").GetInt32());
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void A_data_set_without_end_is_written_as_it_is_read()
    {
        using CountingStream output = new();
        using EndlessLines input = new(3000, Line("one") + "\n", output);

        Assert.Equal(0, new ExtractCommand(input, new ArticleJson(output), TextWriter.Null).Run(["-"], null));

        Assert.Equal(3000, output.Lines);
        // What is on its way between the two: a buffer of the reader, and one of the writer.
        Assert.InRange(input.MostAhead, 1, 200);
    }

    [Fact]
    public void A_broken_line_is_reported_with_its_number_and_the_rest_goes_on()
    {
        Result result = Run(["-"], input: Line("one") + "\n{ no json\n\n" + Line("two"));
        Assert.Equal(["one", "two"], Ids(result));
        Assert.StartsWith("stdin.jsonl(2,", result.Errors, StringComparison.Ordinal);
        Assert.Contains("): error SEED", result.Errors, StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Members_that_no_schema_knows_are_no_problem_of_a_data_set()
    {
        string schema = _folder.Write("strict/seedgen.yaml", "seedgen: 1\narticle: { fields: { rights: { type: string, required: true } } }\n");
        foreach (string? named in new[] { null, schema })
        {
            Result result = Run(["-"], named, Line("one").Replace("{", "{\"split\": \"dev\", \"gold\": [{\"a\": null}], ", StringComparison.Ordinal));
            Assert.Equal(["one"], Ids(result));
            Assert.Equal("", result.Errors);
            Assert.Equal(0, result.ExitCode);
        }
    }

    [Fact]
    public void A_lone_surrogate_does_not_stop_the_stream()
    {
        Result result = Run(["-"], input: "{\"id\": \"half\", \"text\": \"\\ud83d \\\"We are here,\\\" said Ann Lee.\"}\n" + Line("two"));
        Assert.Contains("two", Ids(result));
    }

    [Fact]
    public void The_date_of_a_line_is_what_its_relative_dates_are_resolved_against()
    {
        Result result = Run(["-"], input: Line("one"));
        Assert.Equal("2024-05-14", result.Articles[0].GetProperty("published").GetString());
        Assert.Equal("2024-05-13", result.Articles[0].GetProperty("dates")[0].GetProperty("value").GetString());
    }

    [Fact]
    public void The_nearest_schema_is_used_unasked()
    {
        _folder.Write("seedgen.yaml", Schema("outer"));
        _folder.Write("inner/seedgen.yaml", Schema("inner"));
        _folder.Write("inner/deep/a.txt", Article);
        _folder.Write("b.txt", Article);
        Assert.Equal(["outer", "inner"], Speakers(Run([_folder.Path])));
    }

    [Fact]
    public void A_schema_that_is_named_wins_over_the_nearest()
    {
        _folder.Write("corpus/seedgen.yaml", Schema("nearest"));
        _folder.Write("corpus/a.txt", Article);
        string named = _folder.Write("named.yaml", Schema("named"));
        Assert.Equal(["named"], Speakers(Run([Path.Combine(_folder.Path, "corpus")], named)));
    }

    [Fact]
    public void What_the_schema_says_of_an_article_counts()
    {
        _folder.Write("seedgen.yaml", Schema("ana") + "articles:\n  a.txt: { outlet: Daily, published: 2024-05-14 }\n");
        _folder.Write("a.txt", Article);
        JsonElement article = Assert.Single(Run([_folder.Path]).Articles);
        Assert.Equal("Daily", article.GetProperty("outlet").GetString());
        Assert.Equal("2024-05-13", article.GetProperty("dates")[0].GetProperty("value").GetString());
    }

    [Fact]
    public void What_the_schema_leaves_out_is_read_only_when_it_is_named()
    {
        _folder.Write("seedgen.yaml", Schema("ana") + "exclude: [\"drafts/**\"]\n");
        _folder.Write("a.txt", Article);
        string draft = _folder.Write("drafts/b.txt", Article);
        Assert.Equal(["a"], Ids(Run([_folder.Path])));
        Assert.Equal(["b"], Ids(Run([draft])));
    }

    [Fact]
    public void A_file_that_is_not_there_is_reported_and_the_rest_goes_on()
    {
        Result result = Run([Path.Combine(_folder.Path, "gone.txt"), _folder.Write("a.txt", Article)]);
        Assert.Equal(["a"], Ids(result));
        Assert.Contains("gone.txt: error: ", result.Errors, StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void A_schema_with_a_mistake_is_reported_at_its_place()
    {
        string schema = _folder.Write("seedgen.yaml", "seedgen: 1\ncorpuss: Wrong\n");
        Result result = Run([_folder.Write("a.txt", Article)]);
        Assert.StartsWith(schema + "(2,1): error SEED", result.Errors, StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Every_line_is_answered_before_the_next_is_read()
    {
        using var output = new MemoryStream();
        using var input = new LineByLine(Encoding.UTF8.GetBytes(Line("one") + "\n"), count: 20, output);
        Assert.Equal(0, new ExtractCommand(input, new ArticleJson(output), TextWriter.Null).Run(["-"], null));
        Assert.Equal(Enumerable.Range(0, 21), input.Answered);
    }

    private static string Line(string id) => JsonSerializer.Serialize(new { id, published = "2024-05-14", text = Article });

    private static string Schema(string name) => $"seedgen: 1\nnamespace: N\ncorpus: C\nactors:\n  ana: {{ name: {name}, kind: person, aliases: [Ana Lind] }}\n";

    private static string[] Ids(Result result) => [.. result.Articles.Select(static article => article.GetProperty("id").GetString()!)];

    private static string[] Speakers(Result result) =>
        [.. result.Articles.Select(static article => article.GetProperty("quotes")[0].GetProperty("speaker").GetString()!)];

    private static Result Run(string[] paths, string? schema = null, string input = "")
    {
        using var source = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new MemoryStream();
        using var errors = new StringWriter();
        int exitCode = new ExtractCommand(source, new ArticleJson(output), errors).Run(paths, schema);
        string[] lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new Result(exitCode, [.. lines.Select(static line => JsonDocument.Parse(line).RootElement)], errors.ToString());
    }

    private sealed record Result(int ExitCode, JsonElement[] Articles, string Errors);

    /// <summary>Gives one line at a time, and notes how many were answered by then.</summary>
    private sealed class LineByLine(byte[] line, int count, MemoryStream output) : MemoryStream
    {
        public List<int> Answered { get; } = [];

        public override int Read(Span<byte> buffer)
        {
            Answered.Add(output.ToArray().Count(static b => b == '\n'));
            if (Answered.Count > count) return 0;
            line.CopyTo(buffer);
            return line.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
