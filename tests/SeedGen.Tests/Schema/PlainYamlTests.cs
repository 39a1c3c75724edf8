using SeedGen.Extraction;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Tests.Schema;

/// <summary>What the short way through YAML reads is what the whole parser reads.</summary>
public sealed class PlainYamlTests
{
    private static readonly string[] Keys =
        ["title", "outlet", "k", "a-b", "one.txt", "path/two.md", "'q'", "\"q r\"", "12", "null", "~", "<<", "a b", "?", "&a", "-", "é"];

    private static readonly string[] Values =
    [
        "plain words", "\"quoted\"", "'it''s'", "2022-11-22", "https://news.example/x", "[a, b c]", "[]", "[ 'a' , \"b\" ]", "{ type: string }",
        "{ a: [x, { b: c }] }", "{}", "Who won?", "5,000 (ca.)", "", "null", "~", "true", "a: b", "a:b", "a :b", "a #c", "a#c", "# c", "|", ">",
        "\"open", "'open", "\"esc \\\" x\"", "\"a\" b", "\"a\" # c", "[a, b] # c", "[a,]", "[a", "a]", "[a: b]", "{a: b, a: c}", "{a}", "&x a", "*a",
        "!t x", "@x", "%x", "- a", "-a", "---", "...", "x\ty", "x\u00A0y", "x\u0085y", "x\u2028y", "“curly” – dash", "😀", "[it's]", "'", "\"", ":", "::",
        "?x", "a'b\"c", "a{b", "a, b", "x  ", "[a#b]", "[-]", "[\"a\":b]", "a\n  b", "\"a\n  b\"",
    ];

    private static readonly string[] Marks =
        [" ", "\n", "\t", ":", ": ", " #", "'", "\"", "[", "]", "{", "}", ",", "- ", "&", "*", "!", "|", ">", "\\", "?", "\r", "\r\n", "  "];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_it_reads_is_what_the_whole_parser_reads(int seed)
    {
        Random random = new(seed);
        int plain = 0;
        for (int i = 0; i < 500; i++)
        {
            string text = Document(random);
            if (PlainYaml.Read(text, new TextSpan(0, text.Length)) is not { } read) continue;
            plain++;
            Assert.Equal(Whole(text), read);
        }

        Assert.InRange(plain, 50, 500);
    }

    [Fact]
    public void A_hundred_thousand_open_brackets_and_levels_are_left_alone()
    {
        string brackets = "a: " + new string('[', 100_000);
        string levels = string.Concat(Enumerable.Range(0, 500).Select(static i => new string(' ', i) + "a:\n"));

        Assert.Null(PlainYaml.Read(brackets, new TextSpan(0, brackets.Length)));
        Assert.Null(PlainYaml.Read(levels, new TextSpan(0, levels.Length)));
    }

    /// <summary>What the whole parser reads, which has nothing to complain of.</summary>
    internal static DataNode? Whole(string text)
    {
        var file = new SourceFile("a.yaml", text);
        var problems = new ProblemList(file);
        DataNode? node = YamlReader.ReadAny(file, new TextSpan(0, text.Length), problems);
        Assert.True(problems.ToValueList().IsEmpty, text);
        return node;
    }

    private static string Document(Random random)
    {
        List<string> lines = [];
        AddBlock(random, lines, "", 0);
        string text = string.Join(random.Next(5) == 0 ? "\r\n" : "\n", lines) + "\n";
        if (random.Next(3) > 0) return text;
        int at = random.Next(text.Length);
        return text.Remove(at, random.Next(2)).Insert(at, Marks[random.Next(Marks.Length)]);
    }

    private static void AddBlock(Random random, List<string> lines, string indent, int depth)
    {
        bool isList = depth > 0 && random.Next(3) == 0;
        int wide = random.Next(3) > 0 ? 14 : Values.Length;
        for (int i = random.Next(1, 5); i > 0; i--)
        {
            string key = random.Next(12) == 0 ? Keys[random.Next(Keys.Length)] : $"k{i}";
            string value = Values[random.Next(wide)];
            if (random.Next(15) == 0) lines.Add(indent + "# note: x");
            if (isList && random.Next(2) == 0) lines.Add($"{indent}- {value}");
            else if (isList) lines.AddRange([$"{indent}- {key}: {value}", $"{indent}  more: {value}"]);
            else if (depth < 4 && random.Next(3) == 0)
            {
                lines.Add($"{indent}{key}:");
                AddBlock(random, lines, indent + new string(' ', random.Next(4)), depth + 1);
            }
            else
            {
                lines.Add($"{indent}{key}: {value}");
            }
        }
    }
}
