using SeedGen.Extraction;
using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Corpus.Statements;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Tests.Emit;

/// <summary>Corpora made by hand, to see what is written for them.</summary>
internal static class Corpora
{
    public const string FirstText = "Harbour reopens\n\n“The cranes turn again,” said Mara Lind on Monday.\n\nThe port “welcomed” her “‘full’ report”.\n";
    public const string SecondText = "“The cranes turn,” Lind told the Gazette.\r\n";

    /// <summary>A schema at a path of no machine.</summary>
    public static CorpusSchema Schema(string corpus = "Harbour", string? name = "Demo.Port") =>
        new(new SourceFile("/demo/seedgen.yaml", "seedgen: 1\n"), corpus) { Namespace = name };

    /// <summary>An article of <paramref name="key"/> and <paramref name="text"/> in which nothing was found.</summary>
    public static ArticleModel Article(string key, string text = "Some words.\n") => new(
        key,
        key + ".txt",
        new SourceFile("/demo/" + key + ".txt", text).Locate(default),
        text,
        new ArticleLayout { Body = new TextSpan(0, text.Length) })
    {
        Sha256 = new string('0', 64),
    };

    /// <summary>A corpus of articles alone.</summary>
    public static CorpusModel Of(params IEnumerable<ArticleModel> articles) => new(Schema())
    {
        Articles = articles.OrderBy(static article => article.Key, StringComparer.Ordinal).ToValueList(),
    };

    /// <summary>Two articles, three actors, and every link there is: in circles.</summary>
    public static CorpusModel Linked()
    {
        ActorSchema port = new(new DeclaredActor("the-port", "The Port", ActorKind.Organisation), Nowhere);
        ActorSchema lind = new(new DeclaredActor("mara-lind", "Mara Lind", ActorKind.Person) { Of = "the-port" }, Nowhere);
        return new(Schema())
        {
            Articles = [First(), Second()],
            Actors =
            [
                new CorpusActor("the-port", "The Port", ActorKind.Organisation, port),
                new CorpusActor("mara-lind", "Mara Lind", ActorKind.Person, lind),
                new CorpusActor("~gazette", "Gazette", ActorKind.Media, null),
            ],
            Statements = [new StatementModel([new QuoteReference(0, 0), new QuoteReference(1, 0)], 0)],
        };
    }

    /// <summary>Two articles and two actors with fields of every type: one article gives all, the other what it must.</summary>
    public static CorpusModel WithFields()
    {
        FieldSchema city = new("city", FieldType.String) { Required = true };
        ValueList<FieldSchema> fields =
        [
            new("note", FieldType.Text) { Doc = "Says <what> & why." },
            new("copies", FieldType.Int),
            new("price", FieldType.Decimal),
            new("checked", FieldType.Bool) { Default = new BoolValue(false) },
            new("day", FieldType.Date) { Required = true },
            new("moment", FieldType.DateTime),
            new("length", FieldType.Duration),
            new("home", FieldType.Uri),
            new("desk", FieldType.Enum) { Values = ["home", "far-abroad"], Default = new EnumValue("home") },
            new("tags", FieldType.List) { Items = new("tags", FieldType.String) },
            new("grid", FieldType.List) { Items = new("grid", FieldType.List) { Items = new("grid", FieldType.Int) } },
            new("place", FieldType.Object) { Fields = [city, new("zip", FieldType.Int)] },
            new("answers", FieldType.Article),
            new("subject", FieldType.Actor),
            new("related", FieldType.List) { Items = new("related", FieldType.Article) },
            new("title", FieldType.String),
        ];
        ValueList<NamedValue> values =
        [
            Value("note", new StringValue("a \"note\"")),
            Value("copies", new IntValue(12)),
            Value("price", new DecimalValue(1.50m)),
            Value("checked", new BoolValue(true)),
            Value("day", new TimestampValue(new Timestamp(new DateTime(2020, 2, 29), false))),
            Value("moment", new TimestampValue(new Timestamp(new DateTime(2020, 2, 29, 12, 30, 15, DateTimeKind.Utc), true))),
            Value("length", new DurationValue(TimeSpan.FromMinutes(90))),
            Value("home", new UriValue("https://example.org/a?b=c")),
            Value("desk", new EnumValue("far-abroad")),
            Value("tags", new ListValue([new StringValue("one"), new StringValue("two")])),
            Value("grid", new ListValue([new ListValue([new IntValue(1), new IntValue(2)]), new ListValue([new IntValue(3)])])),
            Value("place", new ObjectValue([Value("city", new StringValue("Lund"))])),
            Value("answers", Reference(FieldType.Article, "bare")),
            Value("subject", Reference(FieldType.Actor, "mara-lind")),
            Value("related", new ListValue([Reference(FieldType.Article, "bare"), Reference(FieldType.Article, "full")])),
            Value("title", new StringValue("a field named as a member")),
        ];
        CorpusModel corpus = Of(Article("bare") with { Fields = [values[4]] }, Article("full") with { Fields = values });
        DeclaredActor lind = new("mara-lind", "Mara Lind", ActorKind.Person);
        return corpus with
        {
            Schema = corpus.Schema with
            {
                Settings = new ExtractionSettings { ArticleFields = fields },
                ActorFields = [new("code", FieldType.String), new("home", FieldType.Article)],
            },
            Actors =
            [
                new CorpusActor("mara-lind", "Mara Lind", ActorKind.Person, new ActorSchema(lind, Nowhere)
                {
                    Fields = [Value("code", new StringValue("ML")), Value("home", Reference(FieldType.Article, "full"))],
                }),
                new CorpusActor("~gazette", "Gazette", ActorKind.Media, null),
            ],
        };
    }

    private static NamedValue Value(string name, FieldValue value) => new(name, value, Nowhere);

    private static ReferenceValue Reference(FieldType target, string key) => new(target, key, Nowhere);

    /// <summary>A place in no particular file.</summary>
    public static SourceLocation Nowhere { get; } = new SourceFile("/demo/seedgen.yaml", "seedgen: 1\n").Locate(default);

    private static ArticleModel First() => Article("harbour-reopens", FirstText) with
    {
        Title = "Harbour reopens",
        Outlet = "Gazette",
        Published = new Timestamp(new DateTime(2021, 5, 4), false),
        WordCount = 17,
        Layout = new ArticleLayout
        {
            Body = In(FirstText, "“The cranes", "report”."),
            Blocks =
            [
                new Block(BlockKind.Title, In(FirstText, "Harbour", "reopens")),
                new Block(BlockKind.Paragraph, In(FirstText, "“The cranes", "Monday.")),
                new Block(BlockKind.Paragraph, In(FirstText, "The port", "report”.")),
            ],
        },
        Quotes =
        [
            new AttributedQuote(In(FirstText, "The cranes", "again,"), QuoteKind.Speech, QuoteForm.Direct)
            {
                SpeakerKey = "mara-lind",
                SpeakerText = In(FirstText, "Mara", "Lind"),
                Cue = In(FirstText, "said", "said"),
                Via = In(FirstText, "The port", "port"),
                Basis = Basis.Inferred,
            },
            new AttributedQuote(In(FirstText, "welcomed", "welcomed"), QuoteKind.Scare, null),
            new AttributedQuote(In(FirstText, "‘full", "report"), QuoteKind.Speech, QuoteForm.Mixed)
            {
                SpeakerKey = "the-port",
                Inner = [new AttributedQuote(In(FirstText, "full", "full"), QuoteKind.Scare, null)],
            },
        ],
        Dates =
        [
            new TimexMention(In(FirstText, "Monday", "Monday"), TimexType.Date, "2021-05-03", Granularity.Day, Basis.Inferred, "weekday")
            {
                Start = new DateTime(2021, 5, 3),
                End = new DateTime(2021, 5, 4),
            },
        ],
        Mentions =
        [
            new ActorMention("mara-lind", In(FirstText, "Mara", "Lind")),
            new ActorMention("the-port", In(FirstText, "The port", "port")),
        ],
    };

    private static ArticleModel Second() => Article("lind-speaks", SecondText) with
    {
        Quotes =
        [
            new AttributedQuote(In(SecondText, "The cranes", "turn,"), QuoteKind.Speech, QuoteForm.Direct)
            {
                SpeakerKey = "mara-lind",
                Basis = Basis.Schema,
            },
        ],
        Mentions =
        [
            new ActorMention("mara-lind", In(SecondText, "Lind", "Lind")),
            new ActorMention("~gazette", In(SecondText, "Gazette", "Gazette")),
        ],
    };

    private static TextSpan In(string text, string first, string last)
    {
        int start = text.IndexOf(first, StringComparison.Ordinal);
        return TextSpan.FromBounds(start, text.IndexOf(last, start, StringComparison.Ordinal) + last.Length);
    }
}
