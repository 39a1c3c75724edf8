using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SeedGen.Tests.Generator;

namespace SeedGen.Tests.Emit;

/// <summary>
/// Whatever articles, schema values and file names hold: what is generated compiles without a warning, and gives every
/// text back as it was.
/// </summary>
public sealed class HostilePropertyTests
{
    private const string Schema = "/demo/seeds/seedgen.yaml";
    private const string Head = "seedgen: 1\nnamespace: Demo.Port\ncorpus: Harbour\n";

    private static readonly Gen<string> Piece = Gen.Elements(
        "\"", "\\", "*/", "/*", "//", "</summary>", "<x>", "&", "]]>", "{", "}", "{0}", "\"\"\"", "\r", "\n", "\r\n", "\t", "\0", "\u001B", "\u0085",
        "\u2028", "\u2029", "\u202E", "\u2066", "\u200B", "\uFEFF", "\uFFFE", "😀", "\U000E0041", "\n#pragma warning disable\n", "\n#line 1 \"x\"\n",
        "\n#if false\n", "\nclass X { }\n", "; throw null; //", "\\u0041", "ä", "漢", " ", "a", "said Ann Lind on Monday. ", "“We row,” ");

    private static readonly Gen<string> Text = Piece.NonEmptyListOf().Select(static pieces => string.Concat(pieces.Take(12)));

    // Files can hold no half character; a compiler's memory can.
    private static readonly Gen<string> AnyText = Gen.OneOf(Text, Text.Select(static text => text + "\uD800 \uDC00"));

    private static readonly Gen<string> Name = Gen.Elements(
        "a b", "a#b", "a;b", "a%20b", "😀", "CON", "2022", "1.2", "class", "record", "é", "e\u0301", "É", "A", "a", "a-b", "a_b", "a.b", "Count", "Item",
        "equals", "ToString", "a\"b", "a\\b", "*/", "</summary>", "]]>", "\"\"\"", "a\rb", "a\nb", "\r\n", "a\u2028b", "a\u0085b", "a\u202Eb", "a\u2066b",
        "#line 1", "\n#line 1 \"x\"\n", "\n#pragma warning disable\n", "\nclass X { }\n", "~a", "'", "&", "$(x)", "@(x)", "{0}", "-", "_", "..a", new string('n', 200), "\u0130", "ß", "ﬁ", "x\u200By", "١");

    // A compilation takes longer than all the values in it, so that a few hold many. Of every kind of place at least 600 values
    // are tried: 1,000 texts of articles, 1,000 values of schemas in four places each, 600 names and 600 notes, 600 file names
    // and 600 ids, a few of which are drawn twice.
    private const int Compilations = 10;
    private const int Texts = 100;
    private const int Names = 60;

    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(Compilations);

    [Fact]
    public void Texts_of_articles_are_data() => Prop.ForAll(AnyText.ArrayOf(Texts).ToArbitrary(), static texts =>
    {
        GeneratorHarness harness = Run(texts.Select(static (text, i) => (FileOf(i), text)).Append((Schema, Head)));
        Assert.Equal(texts, Read(harness, "return Harbour.Articles.Select(a => a.Text).ToList();"));
    }).Check(Settings);

    [Fact]
    public void Values_of_schemas_are_data() => Prop.ForAll(Text.Select(static text => text + "v").ArrayOf(Texts).ToArbitrary(), static values =>
    {
        string[] quoted = [.. values.Select(static value => JsonSerializer.Serialize(value))];
        string yaml = Head
            + "article:\n  fields:\n    note: { type: text, required: true }\n    more: { type: list, items: text }\n    deep: { type: object, required: true, fields: { note: { type: text, required: true } } }\n"
            + "actor: { fields: { note: { type: text } } }\n"
            + "actors:\n" + string.Concat(quoted.Select(static (value, i) => $"  ann-{i + 100}: {{ name: Ann Lind {i}, kind: person, note: {value} }}\n"))
            + "articles:\n" + string.Concat(quoted.Select(static (value, i) => $"  a{i + 100}.txt: {{ note: {value}, more: [{value}, {value}], deep: {{ note: {value} }} }}\n"));
        GeneratorHarness harness = Run(values.Select(static (_, i) => (FileOf(i), $"It rained on port {i}.")).Append((Schema, yaml)));

        Assert.DoesNotContain(harness.Problems, static problem => problem.Contains(": error", StringComparison.Ordinal));
        Assert.Equal(values, Read(harness, "return Harbour.Articles.Select(a => a.More.Count == 2 && a.More.All(m => m == a.Note) && a.Deep.Note == a.Note ? a.Note : null).ToList();"));
        Assert.Equal(values, Read(harness, "return Harbour.Actors.Select(a => a.Note).ToList();"));
    }).Check(Settings);

    // Some of these take one line only: a value that does not fit is a problem, and never code.
    [Fact]
    public void Names_and_notes_of_schemas_are_data() => Prop.ForAll(Text.ArrayOf(Names).ToArbitrary(), static values =>
    {
        string[] quoted = [.. values.Select(static value => JsonSerializer.Serialize(value))];
        string yaml = Head
            + "articles:\n" + string.Concat(quoted.Select(static (value, i) => $"  a{i + 100}.txt: {{ title: {value}, outlet: {value} }}\n"))
            + "article:\n  fields:\n" + string.Concat(Enumerable.Range(0, 20).Select(i =>
                $"    note{i}: {{ type: text, doc: {quoted[i]}, deprecated: {quoted[i + 20]} }}\n    kind{i}: {{ type: enum, values: [plain, {quoted[i + 40]}], doc: {quoted[i]} }}\n"))
            + "actors:\n" + string.Concat(values.Select(static (value, i) => $"  ann-{i}: {{ name: {JsonSerializer.Serialize("Ann " + value)}, kind: person }}\n"));
        GeneratorHarness harness = Run(values.Select(static (_, i) => (FileOf(i), $"It rained on port {i}.")).Append((Schema, yaml)));

        string?[] read = [.. Read(harness, "return Harbour.Articles.Select(a => a.Title == a.Outlet ? a.Title : null).ToList();")];
        for (int i = 0; i < values.Length; i++)
        {
            bool isRefused = harness.Problems.Any(problem => problem.Contains($"/seedgen.yaml({i + 5},", StringComparison.Ordinal));
            Assert.True(isRefused || values[i] == read[i], quoted[i]);
        }
    }).Check(Settings);

    [Fact]
    public void Every_file_has_a_name_of_its_own_or_a_problem() => Prop.ForAll(
        Gen.Elements("", "x/", "y z/").Zip(Name).Select(static path => path.Item1 + path.Item2).ArrayOf(Names).ToArbitrary(),
        static paths =>
        {
            string[] files = [.. paths.Distinct()];
            GeneratorHarness harness = Run(
                files.Select(static path => ($"/demo/seeds/{path}.txt", $"This is {path}.")).Append((Schema, Head)));

            int leftOut = harness.Problems.Count(LeavesOut);
            Assert.Equal(files.Length - leftOut, (int)Consumer.Run(harness.Files, "return Harbour.Articles.Select(a => a.Key).Distinct().Count();", "Demo.Port")!);
            Assert.Equal(files.Length - leftOut, (int)Consumer.Run(harness.Files, "return System.Enum.GetNames(typeof(ArticleId)).Length;", "Demo.Port")!);
        }).Check(Settings);

    [Fact]
    public void Every_id_of_a_line_has_a_name_of_its_own_or_a_problem() => Prop.ForAll(Name.ArrayOf(Names).ToArbitrary(), static names =>
    {
        string[] ids = [.. names.Distinct()];
        string lines = string.Concat(ids.Select(static id => $"{{\"id\": {JsonSerializer.Serialize(id)}, \"text\": {JsonSerializer.Serialize("This is " + id)}}}\n"));
        GeneratorHarness harness = Run([("/demo/seeds/l.jsonl", lines), (Schema, Head)]);

        bool[] isLeftOut = [.. ids.Select((_, i) => harness.Problems.Any(problem =>
            problem.Contains($"/l.jsonl({i + 1},", StringComparison.Ordinal) && LeavesOut(problem)))];
        Assert.Equal(
            ids.Where((_, i) => !isLeftOut[i]).Order(StringComparer.Ordinal),
            Read(harness, "return Harbour.Articles.Where(a => a.Text == \"This is \" + a.Key).Select(a => a.Key).ToList();"));
        Assert.Equal(isLeftOut.Count(static left => !left), (int)Consumer.Run(harness.Files, "return System.Enum.GetNames(typeof(ArticleId)).Length;", "Demo.Port")!);
    }).Check(Settings);

    // The same id, or the same name in code.
    private static bool LeavesOut(string problem) =>
        problem.Contains("error SEED5001: ", StringComparison.Ordinal) || problem.Contains("error SEED5501: ", StringComparison.Ordinal);

    // All as long as each other, so that they come in the order of their numbers.
    private static string FileOf(int i) => $"/demo/seeds/a{i + 100}.txt";

    // Compiles without a warning, and hides nothing.
    private static GeneratorHarness Run(IEnumerable<(string Path, string Text)> files)
    {
        GeneratorHarness harness = GeneratorHarness.Run(files);
        Assert.Empty(Consumer.Complaints(harness.Output));
        Assert.DoesNotContain(harness.Problems, static problem => problem.Contains("SEED9010", StringComparison.Ordinal));
        Assert.DoesNotContain(harness.Files, static file => file.Text.Any(Hides) || file.HintName.Any(Hides));
        return harness;
    }

    private static IEnumerable<string?> Read(GeneratorHarness harness, string code) => (IEnumerable<string?>)Consumer.Run(harness.Files, code, "Demo.Port")!;

    private static bool Hides(char c) => c is '\u202E' or '\u2066' or '\u200B' or '\uFEFF' or '\u2028' or '\u0085' or '\0' or '\u001B' or '\uFFFE';
}
