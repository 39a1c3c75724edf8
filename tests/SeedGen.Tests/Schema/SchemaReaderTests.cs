using SeedGen.Extraction;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Tests.Schema;

public class SchemaReaderTests
{
    private const string Whole = """
        # A corpus.
        seedgen: 1
        namespace: Harbour.Press
        corpus: FerryStrike
        access: internal
        exclude: ["drafts/**", notes.txt]
        date-order: dmy

        article:
          fields:
            desk:    { type: enum, values: [city, sport], default: city }
            rights:  { type: string, required: true, doc: Who owns the text. }
            tags:    { type: list, items: string, max: 3 }
            answers: article
            print:
              type: object
              fields:
                page: { type: int, min: 1 }
                edition: { type: string, deprecated: There is one only. }

        actor:
          fields:
            code: { type: string, pattern: "[A-Z]{3}", unique: true }

        actors:
          port-board: { name: Harbour Port Board, kind: organisation, code: HPB, aliases: [the board] }
          jane-moor:  { name: Jane Moor, kind: person, of: port-board, deprecated: retired }

        articles:
          strike-day.txt:
            outlet: Harbour Press
            published: 2021-03-04
            quotes:
              - { at: "We stay", speaker: jane-moor }
              - { at: "so-called", kind: scare }
            dates:
              - { at: "Monday", value: 2021-03-01 }
              - { at: "may", ignore: true }
          second.md:
            deprecated: superseded

        boilerplate: ["Subscribe to our letter"]
        """;

    [Fact]
    public void Reads_every_part_of_a_schema()
    {
        SchemaResult result = SchemaText.Read(Whole);
        CorpusSchema schema = result.Schema!;

        Assert.Empty(SchemaText.Show(Whole, result.Problems));
        Assert.Equal("Harbour.Press", schema.Namespace);
        Assert.Equal("FerryStrike", schema.CorpusName);
        Assert.Equal(Access.Internal, schema.Access);
        Assert.Equal(["drafts/**", "notes.txt"], schema.Exclude);
        Assert.Equal(DateOrder.DayMonthYear, schema.Settings.DateOrder);
        Assert.Equal(["Subscribe to our letter"], schema.Settings.Boilerplate);
    }

    [Fact]
    public void Reads_declared_fields_with_their_settings()
    {
        ValueList<FieldSchema> fields = SchemaText.Read(Whole).Schema!.Settings.ArticleFields;

        ValueList<FieldSchema> expected =
        [
            new("desk", FieldType.Enum) { Values = ["city", "sport"], Default = new EnumValue("city") },
            new("rights", FieldType.String) { Required = true, Doc = "Who owns the text." },
            new("tags", FieldType.List) { Items = new("tags", FieldType.String), Max = 3 },
            new("answers", FieldType.Article),
            new("print", FieldType.Object)
            {
                Fields =
                [
                    new("page", FieldType.Int) { Min = 1 },
                    new("edition", FieldType.String) { Deprecated = "There is one only." },
                ],
            },
        ];
        Assert.Equal(expected, fields);
        Assert.Equal([new FieldSchema("code", FieldType.String) { Pattern = "[A-Z]{3}", Unique = true }], SchemaText.Read(Whole).Schema!.ActorFields);
    }

    [Fact]
    public void Reads_actors_with_their_own_fields()
    {
        CorpusSchema schema = SchemaText.Read(Whole).Schema!;

        Assert.Equal(
            [
                new DeclaredActor("port-board", "Harbour Port Board", ActorKind.Organisation) { Aliases = ["the board"] },
                new DeclaredActor("jane-moor", "Jane Moor", ActorKind.Person) { Of = "port-board" },
            ],
            schema.Settings.Actors);
        NamedValue code = Assert.Single(schema.Actors[0].Fields);
        Assert.Equal(("code", new StringValue("HPB")), (code.Name, code.Value));
        Assert.Equal("HPB", code.Location!.Span.In(Whole));
        Assert.Equal("retired", schema.Actors[1].Deprecated);
        Assert.Equal("jane-moor", schema.Actors[1].Location.Span.In(Whole));
    }

    [Fact]
    public void Reads_metadata_and_corrections_of_articles()
    {
        ValueList<ArticleEntry> articles = SchemaText.Read(Whole).Schema!.Articles;
        ArticleEntry first = articles[0];
        string text = first.File.Text;

        Assert.Equal(["strike-day.txt", "second.md"], articles.Select(static a => a.Key));
        Assert.Equal(["outlet", "published"], first.Metadata.Entries.Select(static e => e.Key.Value));
        Assert.Equal("Harbour Press", first.Metadata.Find("outlet")!.Value.Span.In(text));
        Assert.Equal("superseded", articles[1].Deprecated);
        Assert.Equal(("We stay", "jane-moor", null), (first.Quotes[0].At, first.Quotes[0].Speaker, first.Quotes[0].Kind));
        Assert.Equal((QuoteKind.Scare, null), (first.Quotes[1].Kind, first.Quotes[1].Speaker));
        Assert.Equal("\"so-called\"", first.Quotes[1].AtSpan.In(text));
        Assert.Equal(("Monday", "2021-03-01", false), (first.Dates[0].At, first.Dates[0].Value, first.Dates[0].Ignore));
        Assert.Equal(("may", null, true), (first.Dates[1].At, first.Dates[1].Value, first.Dates[1].Ignore));
    }

    [Fact]
    public void Leaves_out_what_is_not_said()
    {
        CorpusSchema schema = SchemaText.Valid("");

        Assert.Equal("Corpus", schema.CorpusName);
        Assert.Null(schema.Namespace);
        Assert.Equal(Access.Public, schema.Access);
        Assert.Equal(ExtractionSettings.Default, schema.Settings);
        Assert.Equal(default, schema.Articles);
    }

    [Theory]
    [InlineData("", null, "Corpus", null)]
    [InlineData("corpus: Ferry\n", null, "Ferry", "Ferry")]
    [InlineData("corpus: Ferry\nnamespace: Harbour.Press\n", "Harbour.Press", "Ferry", "Harbour.Press")]
    [InlineData("corpus: 2nd\nnamespace: Harbour\n", "Harbour", "Corpus", "Harbour")]
    [InlineData("corpus: Ferry\nnamespace: A.2nd.3rd\n", null, "Ferry", "A.2nd.3rd")]
    [InlineData("corpus: ''\n", null, "Corpus", "''")]
    [InlineData("corpus: Articles\n", null, "Corpus", "Articles")]
    public void A_name_that_can_not_be_is_as_good_as_none(string names, string? @namespace, string corpus, string? place)
    {
        string text = "seedgen: 1\n" + names;
        SchemaResult result = SchemaText.Read(text);

        Assert.Equal((@namespace, corpus, place), (result.Schema!.Namespace, result.Schema.CorpusName, result.Schema.NameLocation?.Span.In(text)));
        Assert.True(result.Problems.Count <= 1);
    }

    [Theory]
    [InlineData("seedgen: 1")]
    [InlineData("seedgen: '1'")]
    [InlineData("---\nseedgen: 1\n...\n")]
    public void A_version_may_be_written_in_several_ways(string text) => Assert.Empty(SchemaText.Read(text).Problems);

    [Theory]
    [InlineData("# head\ncorpus: A\n", 7)]
    [InlineData("corpus: A\nseedgen:\n", 0)]
    public void A_version_is_missed_at_the_first_key(string text, int place)
    {
        Problem problem = Assert.Single(SchemaText.Read(text).Problems);

        Assert.Equal(("SEED1011", new TextSpan(place, 0)), (problem.Rule.Id, problem.Location.Span));
    }

    [Theory]
    [InlineData("date-order: dmy", DateOrder.DayMonthYear)]
    [InlineData("date-order: mdy", DateOrder.MonthDayYear)]
    [InlineData("date-order: ymd", DateOrder.Unknown)]
    [InlineData("date-order:", DateOrder.Unknown)]
    public void The_order_of_dates_holds_for_the_whole_schema(string order, DateOrder expected)
    {
        SchemaResult result = SchemaText.Read("seedgen: 1\n" + order + "\nactor: { fields: { born: date } }\n"
            + "article: { fields: { seen: { type: date, default: 2/3/2021 } } }\nactors: { x: { name: X, kind: state, born: 4/5/2021 } }\n");
        string[] days = expected switch
        {
            DateOrder.DayMonthYear => ["2021-03-02", "2021-05-04"],
            DateOrder.MonthDayYear => ["2021-02-03", "2021-04-05"],
            _ => [],
        };

        Assert.Equal(expected, result.Schema!.Settings.DateOrder);
        Assert.Equal(
            days,
            result.Schema.Settings.ArticleFields.Select(static f => f.Default).Concat(result.Schema.Actors[0].Fields.Select(static f => f.Value))
                .OfType<TimestampValue>().Select(static v => v.Value.ToString()));
    }

    [Theory]
    [InlineData("access: public", Access.Public)]
    [InlineData("access: internal", Access.Internal)]
    [InlineData("access: private", Access.Public)]
    public void Everybody_may_see_a_corpus_unless_its_schema_says_else(string access, Access expected) =>
        Assert.Equal(expected, SchemaText.Read("seedgen: 1\n" + access).Schema!.Access);

    [Fact]
    public void Every_boilerplate_text_has_the_place_where_it_was_first_written()
    {
        const string Text = "seedgen: 1\nboilerplate: [Subscribe, '', \"Read more\", Subscribe]\n";
        CorpusSchema schema = SchemaText.Read(Text).Schema!;

        Assert.Equal(["Subscribe", "Read more", "Subscribe"], schema.Settings.Boilerplate);
        Assert.Equal(["Subscribe", "\"Read more\"", "Subscribe"], schema.BoilerplatePlaces.Select(static place => place.Span.In(Text)));
        Assert.Equal(schema.BoilerplatePlaces[0], schema.BoilerplatePlaces[2]);
    }

    [Theory]
    [InlineData("article:\nactor:\nactors:\narticles:\nseverity:\nexclude:\nboilerplate:\n")]
    [InlineData("article: { fields: }\nactor: {}\n")]
    public void Sections_may_be_empty(string text)
    {
        CorpusSchema schema = SchemaText.Valid(text);

        Assert.True(schema.Settings.ArticleFields.IsEmpty && schema.Actors.IsEmpty && schema.Articles.IsEmpty && schema.Exclude.IsEmpty);
    }

    [Theory]
    [InlineData("article: []", "error SEED2003 <[]>: 'article' takes keys with values, not a list")]
    [InlineData("actor: { fields: x }", "error SEED2003 <x>: 'fields' takes keys with values such as 'desk: string', not 'x'")]
    [InlineData("severity: none", "error SEED2003 <none>: 'severity' takes keys with values, not 'none'")]
    [InlineData("actor: { fields: {}, doc: x }", "error SEED2001 <doc>: 'doc' means nothing here; the only key here is 'fields'")]
    public void A_section_holds_keys_with_values(string text, string problem) => Assert.Equal([problem], SchemaText.Problems(text));

    [Theory]
    [InlineData("seedgen: 1\n", true)]
    [InlineData("seedgen: 2\n", true)]
    [InlineData("seedgen: 1\ncorpus: 'A\n", false)]
    public void A_schema_is_whole_where_its_YAML_is(string text, bool isWhole) => Assert.Equal(isWhole, SchemaText.Read(text).Schema!.Settings.IsWhole);

    [Theory]
    [InlineData("actors:\n  x: { name: X, kind: state }\n")]
    [InlineData("articles:\n  a.txt: { title: |\n   T }\n")]
    public void Reading_stops_when_nobody_wants_it_any_more(string text) => Assert.Throws<OperationCanceledException>(
        () => SchemaReader.Read(new SourceFile("seedgen.yaml", "seedgen: 1\n" + text), new CancellationToken(canceled: true)));
}
