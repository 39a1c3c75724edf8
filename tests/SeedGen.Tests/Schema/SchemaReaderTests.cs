using SeedGen.Extraction;
using SeedGen.Extraction.Schema;

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
}
