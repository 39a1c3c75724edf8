using System.Text;
using SeedGen.Emit;
using SeedGen.Emit.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Schema;
using SeedGen.Extraction.Schema.Fields;
using SeedGen.Tests.Generator;

namespace SeedGen.Tests.Emit;

/// <summary>Text is data: whatever an article, a name or a schema's value holds, it never becomes code and never hides.</summary>
public class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "\"", "\\", "*/", "/*", "//", "</summary>", "<x>", "&", "]]>", "{", "}", "{{0}}", "\"\"\"", "\r", "\n", "\r\n", "\t", "\0", "\u001B",
        "\u0085", "\u2028", "\u2029", "\u202E", "\u2066", "\u2069", "\u200B", "\u00AD", "\uFEFF", "\u00A0", "\uFFFE", "\uFFFF", "\uFFFD",
        "\uD800", "\uDC00", "\uDBFF", "😀", "𝔘", "\U000E0041", "\U000F0000", "\n#pragma warning disable\n", "\n#line 1 \"x\"\n", "\n#if false\n",
        "; System.Environment.Exit(3); //", "ä", "漢", "’", " ", "a", "\\u0041", "$\"{1}\"", "@\"",
    ];

    [Fact]
    public void Every_text_is_read_back_as_it_was()
    {
        string[] texts = [.. Pieces, .. Mixtures(seed: 5, count: 400)];
        StringBuilder code = new("return new string[] {");
        foreach (string text in texts)
        {
            string lines = string.Join(" ", Literal.Lines(text));
            Assert.DoesNotContain(lines, Hides);
            code.Append(lines).Append(",\n").Append(Literal.Of(text)).Append(",\n");
        }

        Assert.Equal(texts.SelectMany(static text => new[] { text, text }), (string[])Consumer.Run([], code.Append("};").ToString())!);
    }

    [Fact]
    public void A_hostile_corpus_compiles_and_reads_back()
    {
        string[] texts = [.. Mixtures(seed: 6, count: 40)];
        CorpusModel corpus = Corpora.Of(texts.Select(static (text, i) => Hostile(Corpora.Article("a" + i), text)));
        corpus = corpus with
        {
            Schema = corpus.Schema with
            {
                Settings = new ExtractionSettings
                {
                    ArticleFields =
                    [
                        new("note", FieldType.Text) { Doc = texts[0], Deprecated = texts[1] },
                        new("kind", FieldType.Enum) { Values = texts.ToValueList(), Doc = texts[2] },
                    ],
                },
            },
            Actors = texts.Select(static (text, i) => new CorpusActor("~" + i + text, text, ActorKind.Person, null)).ToValueList(),
        };
        GeneratedFile[] files = [.. CorpusEmitter.Emit(corpus, null)];

        Assert.Empty(Consumer.Complaints(files));
        Assert.DoesNotContain(files, static file => file.Text.Any(Hides));
        Assert.Equal(
            texts.Select((_, i) => corpus.Articles[i].Text),
            (IEnumerable<string>)Consumer.Run(
                files,
                "return Harbour.Articles.Where(a => a.Title == a.Text && a.Outlet == a.Text && a.Mentions[0].Actor.Name == a.Text).Select(a => a.Text).ToList();",
                "Demo.Port")!);
    }

    [Fact]
    public void A_text_of_many_lines_has_a_bounded_number_of_literals()
    {
        string text = string.Concat(Enumerable.Repeat("line\n", 10_001));

        IReadOnlyList<string> lines = Literal.Lines(text);

        Assert.InRange(lines.Count, 400, 500);
        Assert.Equal(text, string.Concat(lines.Select(static line => line.TrimEnd(' ', '+').Trim('"').Replace("\\n", "\n", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("a < b & c > d", "a &lt; b &amp; c &gt; d")]
    [InlineData("two\nlines\u2028and\u0085more", "two lines and more")]
    [InlineData("\u202Ekey", "&#x202E;key")]
    [InlineData("😀", "😀")]
    public void A_doc_comment_is_one_line_of_well_formed_xml(string text, string expected) => Assert.Equal(expected, XmlDoc.Escape(text));

    [Fact]
    public void What_xml_can_not_hold_is_replaced() => Assert.Equal("\uFFFD\uFFFD\uFFFD", XmlDoc.Escape("\0\uD800\uFFFF"));

    [Fact]
    public void A_long_doc_comment_is_cut() => Assert.Equal(new string('a', 300) + "…", XmlDoc.Escape(new string('a', 5000)));

    private static ArticleModel Hostile(ArticleModel article, string text) => article with
    {
        Text = text,
        Layout = new Extraction.Articles.Layout.ArticleLayout { Body = new TextSpan(0, text.Length) },
        Title = text,
        Outlet = text,
        Path = text + ".txt",
        Mentions = [new ActorMention(article.Key.Replace('a', '~') + text, new TextSpan(0, text.Length))],
        Fields = [new NamedValue("note", new StringValue(text), null), new NamedValue("kind", new EnumValue(text), null)],
    };

    private static bool Hides(char c) => c is '\u202E' or '\u2066' or '\u2069' or '\u200B' or '\uFEFF' or '\u2028' or '\u0085' or '\0' or '\u001B' or '\uFFFE';

    private static IEnumerable<string> Mixtures(int seed, int count)
    {
        Random random = new(seed);
        for (int i = 0; i < count; i++)
        {
            yield return string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        }
    }
}
