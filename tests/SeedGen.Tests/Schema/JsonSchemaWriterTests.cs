using System.Globalization;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;
using SeedGen.Extraction;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;
using SeedGen.Extraction.Schema.JsonSchema;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Tests.Schema;

public class JsonSchemaWriterTests
{
    private const string Own = """
        namespace: Harbour.Press
        article:
          fields:
            desk:    { type: enum, values: [city, sport, "2020"], default: city, doc: "Who \"owns\" it." }
            rights:  { type: string, required: true }
            tags:    { type: list, items: string, max: 2 }
            answers: { type: article }
            length:  { type: duration }
            seen:    { type: datetime }
            print:   { type: object, fields: { page: { type: int, min: 1, required: true } } }
        actor:
          fields:
            code: { type: string, pattern: "[A-Z]{3}" }
        actors:
          port-board: { name: Harbour Port Board, kind: organisation, code: HPB }
          jane-moor:  { name: Jane Moor, kind: person, of: port-board }
        articles:
          a.txt: { title: A }
        """;

    private static readonly CorpusSchema Schema = SchemaText.Valid(Own);
    private static readonly JSchema ForSchema = JSchema.Parse(JsonSchemaWriter.Write(Schema, ["b/c.md", "a.txt"], ["c", "a"]));
    private static readonly JSchema ForFrontMatter = JSchema.Parse(JsonSchemaWriter.WriteFrontMatter(Schema, ["c", "a"]));

    private static bool IsValid(JSchema schema, string yaml)
    {
        var file = new SourceFile("x.yaml", yaml);
        var problems = new ProblemList(file);
        DataNode node = YamlReader.Read(file, new TextSpan(0, yaml.Length), problems)!;
        Assert.False(problems.HasErrors);
        return ToJson(node).IsValid(schema);
    }

    // As an editor reads YAML: plain numbers and truth values are no texts.
    private static JToken ToJson(DataNode node) => node switch
    {
        DataSequence list => new JArray(list.Items.Select(ToJson)),
        DataMapping mapping => new JObject(mapping.Entries.Select(static e => new JProperty(e.Key.Value, ToJson(e.Value)))),
        DataScalar { Kind: ScalarKind.Null } => JValue.CreateNull(),
        DataScalar { Kind: ScalarKind.Plain, Value: "true" or "false" } flag => new JValue(flag.Value == "true"),
        DataScalar { Kind: ScalarKind.Plain } plain when long.TryParse(plain.Value, out long number) => new JValue(number),
        DataScalar { Kind: ScalarKind.Plain } plain when
            decimal.TryParse(plain.Value, CultureInfo.InvariantCulture, out decimal number) => new JValue(number),
        DataScalar scalar => JValue.CreateString(scalar.Value),
        _ => throw new InvalidOperationException(),
    };

    [Theory]
    [InlineData("")]
    [InlineData("corpus: FerryStrike\naccess: internal\nexclude: [drafts/**]\ndate-order: dmy\nboilerplate: [Subscribe]\n")]
    [InlineData(Own)]
    [InlineData("article: { fields: { a: string, b: { type: list, items: { type: enum, values: [x] } }, c: { type: object, fields: { d: int } } } }")]
    [InlineData("articles: { a.txt: { published: 2021-03-04, url: 'https://example.org/', id: 12, rights: mine, desk: sport } }")]
    [InlineData("articles: { a.txt: { published: 2021-03-04T12:05Z, desk: 2020, tags: [a, b], answers: c, length: PT1H } }")]
    [InlineData("articles: { a.txt: { published: 03/04/2021, seen: '2021-03-04 12:05:30+09:00', print: { page: 2 } } }")]
    [InlineData("articles: { a.txt: { quotes: [{ at: x, speaker: jane-moor, kind: scare }], dates: [{ at: y, value: 2021, ignore: true }], deprecated: old } }")]
    [InlineData("articles: { b/c.md: }")]
    [InlineData("namespace: Häfen.Press_2\ncorpus: _Ferry")]
    [InlineData("articles: { a.txt: { dates: [{ at: y, value: 2021-W45-2 }, { at: z, value: PT2H }, { at: z, value: '2021-11-08T12:05Z' }] } }")]
    [InlineData("articles: { a.txt: { dates: [{ at: y, value: XXXX-WXX-2 }, { at: z, value: BC0490 }, { at: z, value: PAST_REF }] } }")]
    [InlineData("articles: { a.txt: { dates: [{ at: y, value: '199' }, { at: z, value: 2021-SU }, { at: z, value: 2021-11-08TNI }] } }")]
    [InlineData("severity: { SEED3102: warning, SEED3203: none }\narticles: { a.txt: { severity: { SEED4006: error } } }")]
    [InlineData("severity:")]
    public void A_valid_schema_is_valid(string yaml) => Assert.True(IsValid(ForSchema, "seedgen: 1\n" + yaml));

    [Theory]
    [InlineData("corpsu: A")]
    [InlineData("severity: { SEED3012: none }")]
    [InlineData("severity: { SEED2001: none }")]
    [InlineData("severity: { SEED9005: none }")]
    [InlineData("severity: { SEED3102: quiet }")]
    [InlineData("articles: { a.txt: { severity: { SEED3102: quiet } } }")]
    [InlineData("access: private")]
    [InlineData("date-order: ymd")]
    [InlineData("exclude: drafts")]
    [InlineData("boilerplate: ['']")]
    [InlineData("article: { feilds: {} }")]
    [InlineData("article: { fields: { 9th: string } }")]
    [InlineData("article: { fields: { a: strnig } }")]
    [InlineData("article: { fields: { a: enum } }")]
    [InlineData("article: { fields: { a: { doc: x } } }")]
    [InlineData("article: { fields: { a: { type: enum } } }")]
    [InlineData("article: { fields: { a: { type: list } } }")]
    [InlineData("article: { fields: { a: { type: string, values: [x] } } }")]
    [InlineData("article: { fields: { a: { type: object, fields: { b: { typ: int } } } } }")]
    [InlineData("actors: { x: { name: X } }")]
    [InlineData("actors: { x: { name: X, kind: persn } }")]
    [InlineData("actors: { x: { name: X, kind: person, of: nobody } }")]
    [InlineData("actors: { x: { name: X, kind: person, aliases: Y } }")]
    [InlineData("actors: { x: { name: X, kind: person, code: abc } }")]
    [InlineData("actors: { x: }")]
    [InlineData("articles: { nowhere.txt: { title: A } }")]
    [InlineData("articles: { a.txt: { titel: A } }")]
    [InlineData("articles: { a.txt: { published: yesterday } }")]
    [InlineData("articles: { a.txt: { url: example.org } }")]
    [InlineData("articles: { a.txt: { desk: politics } }")]
    [InlineData("articles: { a.txt: { tags: [a, b, c] } }")]
    [InlineData("articles: { a.txt: { answers: nowhere } }")]
    [InlineData("articles: { a.txt: { print: { page: 0 } } }")]
    [InlineData("articles: { a.txt: { print: {} } }")]
    [InlineData("articles: { a.txt: { seen: 2021-03-04 } }")]
    [InlineData("articles: { a.txt: { quotes: [{ speaker: jane-moor }] } }")]
    [InlineData("articles: { a.txt: { quotes: [{ at: x, speaker: nobody }] } }")]
    [InlineData("articles: { a.txt: { dates: [{ at: x, vlaue: 2021 }] } }")]
    [InlineData("namespace: Press..Harbour")]
    [InlineData("namespace: Press.2day")]
    [InlineData("corpus: Ferry Strike")]
    [InlineData("articles: { a.txt: { quotes: [{ at: x }] } }")]
    [InlineData("articles: { a.txt: { dates: [{ at: x }] } }")]
    [InlineData("articles: { a.txt: { dates: [{ at: x, value: Tuesday }] } }")]
    [InlineData("articles: { a.txt: { dates: [{ at: x, value: 08.11.2022 }] } }")]
    public void A_wrong_schema_is_wrong(string yaml) => Assert.False(IsValid(ForSchema, "seedgen: 1\n" + yaml));

    [Fact]
    public void The_version_is_asked_for()
    {
        Assert.False(IsValid(ForSchema, "corpus: A"));
        Assert.False(IsValid(ForSchema, "seedgen: 2"));
    }

    [Theory]
    [InlineData("title: T\npublished: 2021-03-04\ndesk: city", true)]
    [InlineData("rights: mine\nanswers: a\ntags: [x]", true)]
    [InlineData("title: T\nrigths: mine", false)]
    [InlineData("answers: b", false)]
    [InlineData("quotes: []", false)]
    public void Front_matter_is_checked(string yaml, bool valid) => Assert.Equal(valid, IsValid(ForFrontMatter, yaml));

    [Fact]
    public void Without_actors_and_articles_any_id_will_do()
    {
        JSchema schema = JSchema.Parse(JsonSchemaWriter.Write(SchemaText.Valid("article: { fields: { re: article } }"), []));

        Assert.True(IsValid(schema, "seedgen: 1\nactors: { x: { name: X, kind: state, of: y } }\narticles: { z.txt: { re: any } }"));
    }

    [Fact]
    public void The_text_is_the_same_for_any_order_of_articles_and_has_plain_line_ends()
    {
        string text = JsonSchemaWriter.Write(Schema, ["b", "a", "b"]);

        Assert.Equal(text, JsonSchemaWriter.Write(Schema, ["a", "b"]));
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Descriptions_deprecations_and_defaults_reach_the_editor()
    {
        CorpusSchema schema = SchemaText.Valid(
            "article: { fields: { a: { type: list, items: date, default: [2021-03-04], doc: \"Two \\\"w\\\"\", deprecated: gone } } }");
        JObject field = (JObject)JObject.Parse(JsonSchemaWriter.WriteFrontMatter(schema, []))["properties"]!["a"]!;

        Assert.Equal("Two \"w\"", field["description"]!.Value<string>());
        Assert.Equal("gone", field["deprecationMessage"]!.Value<string>());
        Assert.Equal(["2021-03-04"], field["default"]!.Values<string>());
    }

    [Theory]
    [InlineData("y", true)]
    [InlineData("a(?:b|c)", true)]
    [InlineData("a(?=b)", true)]
    [InlineData("a(?!b)", true)]
    [InlineData("[\\w-]+\\d\\.", true)]
    [InlineData("(?i)x", false)]
    [InlineData("(?<n>x)", false)]
    [InlineData("\\Ax", false)]
    [InlineData("x\\z", false)]
    [InlineData("x\\Z", false)]
    [InlineData("\\Gx", false)]
    [InlineData("\\p{Lu}", false)]
    [InlineData("\\P{Lu}", false)]
    [InlineData("(x)\\1", false)]
    [InlineData("[a-z-[aeiou]]", false)]
    public void A_pattern_that_only_NET_knows_is_left_to_the_build(string pattern, bool isForEditors)
    {
        CorpusSchema schema = SchemaText.Valid($"article: {{ fields: {{ a: {{ type: string, pattern: '{pattern}' }} }} }}");
        JToken field = JObject.Parse(JsonSchemaWriter.WriteFrontMatter(schema, []))["properties"]!["a"]!;

        Assert.Equal(isForEditors ? $"^(?:{pattern})$" : null, field["pattern"]?.Value<string>());
    }

    [Theory]
    [InlineData("'2020'", "2020")]
    [InlineData("'-7'", "-7")]
    [InlineData("'1.5'", "1.5")]
    [InlineData("'true'", "true")]
    [InlineData("'false'", "false")]
    [InlineData("word", "word")]
    public void A_word_may_be_written_without_marks_where_YAML_takes_it_for_something_else(string declared, string plain)
    {
        CorpusSchema schema = SchemaText.Valid($"article: {{ fields: {{ a: {{ type: enum, values: [other, {declared}] }} }} }}");
        JSchema forFrontMatter = JSchema.Parse(JsonSchemaWriter.WriteFrontMatter(schema, []));

        Assert.True(IsValid(forFrontMatter, "a: " + plain));
        Assert.True(IsValid(forFrontMatter, $"a: '{plain}'"));
        Assert.False(IsValid(forFrontMatter, "a: 12"));
    }
}
