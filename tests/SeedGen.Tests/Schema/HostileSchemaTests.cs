using System.Diagnostics;
using SeedGen.Extraction;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Schema;

public class HostileSchemaTests
{
    private const string Sample = """
        seedgen: 1
        namespace: A.B
        date-order: dmy
        article: { fields: { desk: { type: enum, values: [x, y], default: x }, n: { type: list, items: int, min: 1 } } }
        actor:
          fields:
            code: { type: string, pattern: "[A-Z]{3}" }
        actors:
          a-b: { name: A B, kind: state, code: ABC, aliases: [AB, 'A''B'] }
          c: { name: |
              C
            , kind: person, of: a-b }
        articles:
          one.txt:
            published: 2021-03-04
            quotes: [{ at: "w \u00e9", speaker: c }]
            dates:
            - { at: >-
                   may, ignore: true }
        boilerplate: ["x"]
        """;

    private const int Runs = 1000;

    private static readonly string[] Pieces =
    [
        "[", "]", "{", "}", ":", ": ", "-", "- ", "?", "? ", ",", "&a", "*a", "!", "!!x ", "|", ">", "'", "\"", "#", " #", "%", "@", "`",
        "\n", "\r", "\t", "  ", "\0", "\u2028", "\u0085", "\ufeff", "\ud800", "\udc00", "---\n", "...\n", "<<: ", "~", "\\", "\\x", "\\u12",
        "\n  ", "%YAML 9.9\n---\n", "%TAG ! x\n", "1", "é",
    ];

    [Fact]
    public void Broken_schemas_give_problems_inside_the_text_and_never_an_exception()
    {
        var random = new Random(20221108);
        for (int run = 0; run < Runs; run++)
        {
            string text = Mutate(Sample, random);
            SchemaResult result = SchemaText.Read(text);
            foreach (Problem problem in result.Problems)
            {
                TextSpan span = problem.Location.Span;
                Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length, text);
                Assert.NotEmpty(problem.Message);
            }

            foreach (ArticleEntry entry in result.Schema?.Articles ?? []) Assert.True(entry.Metadata.Span.End <= entry.File.Text.Length, text);
        }
    }

    private static string Mutate(string text, Random random)
    {
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            int at = random.Next(text.Length + 1);
            int cut = Math.Min(random.Next(3) == 0 ? random.Next(40) : 0, text.Length - at);
            text = text.Remove(at, cut).Insert(at, random.Next(8) == 0 ? "" : Pieces[random.Next(Pieces.Length)]);
        }

        return text;
    }

    public static TheoryData<string> Long => new()
    {
        new string('x', 300_000),
        "a: \"" + new string('x', 300_000),
        "a: " + new string('"', 300_000),
        string.Concat(Enumerable.Repeat("- ", 300_000)),
        string.Concat(Enumerable.Repeat("{a: ", 100_000)),
        string.Concat(Enumerable.Repeat("? ", 100_000)),
        "a: [" + string.Concat(Enumerable.Repeat("x, ", 50_000)) + "]",
        "actors: {" + string.Concat(Enumerable.Range(0, 3_000).Select(static i => $"a{i}: {{ name: N{i}, kind: stat, of: x{i} }}, ")) + "}",
        "articles: {" + string.Concat(Enumerable.Range(0, 5_000).Select(static i => $"a{i}: {{ title: T }}, ")) + "}",
        "&a " + new string('[', 1000),
        string.Concat(Enumerable.Repeat("a: *b\n", 10_000)),
        new string('\t', 300_000) + "a: 1",
        "a:\n" + string.Concat(Enumerable.Repeat(" \t\n", 100_000)) + "@",
    };

    [Theory]
    [MemberData(nameof(Long))]
    public void Long_input_is_answered_in_time_proportional_to_it(string text)
    {
        var watch = Stopwatch.StartNew();
        SchemaText.Read(text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }
}
