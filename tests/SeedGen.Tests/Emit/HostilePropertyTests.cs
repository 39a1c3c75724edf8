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

    private static readonly Gen<string> Piece = Gen.Elements(
        "\"", "\\", "*/", "/*", "//", "</summary>", "<x>", "&", "]]>", "{", "}", "{0}", "\"\"\"", "\r", "\n", "\r\n", "\t", "\0", "\u001B", "\u0085",
        "\u2028", "\u2029", "\u202E", "\u2066", "\u200B", "\uFEFF", "\uFFFE", "😀", "\U000E0041", "\n#pragma warning disable\n", "\n#line 1 \"x\"\n",
        "\n#if false\n", "\nclass X { }\n", "; throw null; //", "\\u0041", "ä", "漢", " ", "a", "said Ann Lind on Monday. ", "“We row,” ");

    private static readonly Gen<string> Text = Piece.NonEmptyListOf().Select(static pieces => string.Concat(pieces.Take(12)));

    // Files can hold no half character; a compiler's memory can.
    private static readonly Gen<string> AnyText = Gen.OneOf(Text, Text.Select(static text => text + "\uD800 \uDC00"));

    private static readonly Gen<string> Name = Gen.Elements(
        "a b", "a#b", "a;b", "a%20b", "😀", "CON", "2022", "1.2", "class", "record", "é", "e\u0301", "É", "A", "a", "a-b", "a_b", "a.b", "Count", "Item",
        "equals", "ToString", "~a", "'", "&", "$(x)", "@(x)", "{0}", "-", "_", "..a", new string('n', 200), "\u0130", "ß", "ﬁ", "x\u200By", "١");

    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(12);

    [Fact]
    public void Texts_of_articles_and_values_of_schemas_are_data() => Prop.ForAll(
        AnyText.ArrayOf(8).Zip(Text.ArrayOf(8)).ToArbitrary(),
        static both =>
        {
            (string[] texts, string[] values) = both;
            string[] quoted = [.. values.Select(static value => JsonSerializer.Serialize(value))];
            string yaml = "seedgen: 1\nnamespace: Demo.Port\ncorpus: Harbour\n"
                + $"article:\n  fields:\n    note: {{ type: text, doc: {quoted[0]}, deprecated: {quoted[1]} }}\n"
                + $"    kind: {{ type: enum, values: [plain, {quoted[2]}], doc: {quoted[3]} }}\n"
                + $"actors:\n  ann: {{ name: {JsonSerializer.Serialize("Ann " + values[4])}, kind: person }}\n"
                + "articles:\n" + string.Concat(quoted.Select(static (value, i) => $"  a{i}.txt: {{ title: {value}, outlet: {value}, note: {value} }}\n"));
            GeneratorHarness harness = GeneratorHarness.Run(
                texts.Select(static (text, i) => ($"/demo/seeds/a{i}.txt", text)).Append((Schema, yaml)));

            Assert.Empty(Consumer.Complaints(harness.Output));
            Assert.DoesNotContain(harness.Problems, static problem => problem.Contains("SEED9010", StringComparison.Ordinal));
            Assert.DoesNotContain(harness.Files, static file => file.Text.Any(Hides));
            Assert.Equal(texts, (IEnumerable<string>)Consumer.Run(harness.Files, "return Harbour.Articles.Select(a => a.Text).ToList();", "Demo.Port")!);
            string read = "\n#pragma warning disable CS0618\nreturn Harbour.Articles.Select(a => a.Note == a.Title && a.Note == a.Outlet ? a.Note : null).ToList();";
            if (!harness.Problems.Any(static problem => problem.Contains("error SEED20", StringComparison.Ordinal)))
                Assert.Equal(values, (IEnumerable<string?>)Consumer.Run(harness.Files, read, "Demo.Port")!);
        }).Check(Settings);

    [Fact]
    public void Every_file_has_a_name_of_its_own_or_a_problem() => Prop.ForAll(
        Gen.Elements("", "x/", "y z/").Zip(Name).Select(static path => path.Item1 + path.Item2).ArrayOf(12).ToArbitrary(),
        static paths =>
        {
            string[] files = [.. paths.Distinct()];
            GeneratorHarness harness = GeneratorHarness.Run(
                files.Select(static path => ($"/demo/seeds/{path}.txt", $"This is {path}.")).Append((Schema, "seedgen: 1\nnamespace: Demo.Port\ncorpus: Harbour\n")));

            Assert.Empty(Consumer.Complaints(harness.Output));
            int leftOut = harness.Problems.Count(static problem => problem.Contains("SEED5001", StringComparison.Ordinal) || problem.Contains("SEED5501", StringComparison.Ordinal));
            Assert.Equal(files.Length - leftOut, (int)Consumer.Run(harness.Files, "return Harbour.Articles.Select(a => a.Key).Distinct().Count();", "Demo.Port")!);
            Assert.Equal(files.Length - leftOut, (int)Consumer.Run(harness.Files, "return System.Enum.GetNames(typeof(ArticleId)).Length;", "Demo.Port")!);
        }).Check(Settings);

    private static bool Hides(char c) => c is '\u202E' or '\u2066' or '\u200B' or '\uFEFF' or '\u2028' or '\u0085' or '\0' or '\u001B' or '\uFFFE';
}
