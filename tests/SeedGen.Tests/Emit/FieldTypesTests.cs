using SeedGen.Emit.Names;
using SeedGen.Emit.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Schema;
using SeedGen.Extraction.Schema.Fields;
using FieldTypesOfCode = SeedGen.Emit.Types.FieldTypes;

namespace SeedGen.Tests.Emit;

/// <summary>The types that the user's own fields need, as they stand in the code.</summary>
public class FieldTypesTests
{
    private static readonly FieldSchema City = new("city", FieldType.String) { Required = true };

    [Theory]
    [InlineData(null, "The values of the field desk.")]
    [InlineData("Who <wrote> it.", "Who &lt;wrote&gt; it.")]
    public void An_enum_has_a_member_for_each_value(string? doc, string expected) => Assert.Equal(
        $$"""

        /// <summary>{{expected}}</summary>
        public enum ArticleDesk
        {
            /// <summary>home</summary>
            Home,
            /// <summary>far-abroad</summary>
            FarAbroad,
        }

        """,
        Types(false, new FieldSchema("desk", FieldType.Enum) { Values = ["home", "far-abroad"], Doc = doc }));

    [Theory]
    [InlineData(null, "The object in the field place.")]
    [InlineData("Where it was.", "Where it was.")]
    public void An_object_has_a_record(string? doc, string expected) => Assert.StartsWith(
        $$"""

        /// <summary>{{expected}}</summary>
        public sealed partial record ArticlePlace
        {
            internal ArticlePlace(string _City)
            {
                this.City = _City;
            }

            /// <summary>The field city of the schema.</summary>
            public string City { get; }

        """,
        Types(false, new FieldSchema("place", FieldType.Object) { Fields = [City], Doc = doc }),
        StringComparison.Ordinal);

    [Fact]
    public void Types_of_nested_fields_and_of_items_follow_those_around_them() => Assert.Equal(
        ["record ArticlePlaces", "enum ArticlePlacesKind", "record ArticlePlacesOwner", "enum ArticlePlacesOwnerRank", "enum ArticleDesk"],
        Types(
            false,
            new FieldSchema("places", FieldType.List)
            {
                Items = new("places", FieldType.Object)
                {
                    Fields =
                    [
                        new("kind", FieldType.Enum) { Values = ["a"] },
                        new("owner", FieldType.Object) { Fields = [City, new("rank", FieldType.Enum) { Values = ["a"] }] },
                    ],
                },
            },
            new FieldSchema("desk", FieldType.Enum) { Values = ["a"] })
            .Split('\n').Where(static line => line.StartsWith("public ", StringComparison.Ordinal))
            .Select(static line => string.Join(" ", line.Split(' ')[^2..])));

    [Fact]
    public void A_record_prints_its_scalars_in_no_culture_and_neither_lists_objects_nor_links() => Assert.Equal(
        ["City = ", ", Day = ", ", Moment = ", ", Price = "],
        Types(
            false,
            new FieldSchema("place", FieldType.Object)
            {
                Fields =
                [
                    City,
                    new("day", FieldType.Date),
                    new("moment", FieldType.DateTime),
                    new("price", FieldType.Decimal),
                    new("tags", FieldType.List) { Items = new("tags", FieldType.String) },
                    new("inner", FieldType.Object) { Fields = [City] },
                    new("answers", FieldType.Article),
                    new("subject", FieldType.Actor),
                ],
            }).Split("\npublic ")[1].Split('\n').Where(static line => line.Contains("builder.Append(\"", StringComparison.Ordinal))
            .Select(static line =>
            {
                Assert.Equal(line.Contains("Day", StringComparison.Ordinal) || line.Contains("Moment", StringComparison.Ordinal), line.Contains("ToString(\"s\"", StringComparison.Ordinal));
                Assert.Equal(line.Contains("Price", StringComparison.Ordinal), line.Contains("ToString(\"G\"", StringComparison.Ordinal));
                return line.Split('"')[1];
            }));

    [Theory]
    [InlineData(true, FieldType.Actor, true)]
    [InlineData(false, FieldType.Actor, false)]
    [InlineData(true, FieldType.Article, true)]
    [InlineData(false, FieldType.Article, true)]
    public void References_stay_out_of_Json_where_they_would_lead_in_circles(bool ofActor, FieldType type, bool isLeftOut)
    {
        string record = Types(ofActor, new FieldSchema("place", FieldType.Object) { Fields = [new("other", type)] });

        Assert.Contains($"private readonly string? _Other_key;\n", record, StringComparison.Ordinal);
        Assert.Contains($"public {type}? Other => _Other_key == null ? null : global::Demo.Port.Harbour.{type}s[_Other_key];", record, StringComparison.Ordinal);
        Assert.Equal(isLeftOut, record.Contains("JsonIgnore", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reference_that_must_be_given_is_looked_up_as_it_is() => Assert.Contains(
        "public Actor Other => global::Demo.Port.Harbour.Actors[_Other_key];",
        Types(false, new FieldSchema("place", FieldType.Object) { Fields = [new("other", FieldType.Actor) { Required = true }] }),
        StringComparison.Ordinal);

    [Fact]
    public void Fields_of_actors_have_types_too()
    {
        CorpusModel corpus = Corpora.Of([]);
        string types = Emitted(corpus with { Schema = corpus.Schema with { ActorFields = [new("rank", FieldType.Enum) { Values = ["high"] }, Place(City)] } });

        Assert.Contains("public enum ActorRank\n", types, StringComparison.Ordinal);
        Assert.Contains("public sealed partial record ActorPlace\n", types, StringComparison.Ordinal);
    }

    private static FieldSchema Place(FieldSchema field) => new("place", FieldType.Object) { Fields = [field] };

    private static string Emitted(CorpusModel corpus) =>
        SeedGen.Emit.CorpusEmitter.Emit(corpus, null).First(static file => file.HintName.EndsWith(".Types.g.cs", StringComparison.Ordinal)).Text.Replace("    ", "", StringComparison.Ordinal);

    private static string Types(bool ofActor, params FieldSchema[] fields)
    {
        CorpusModel corpus = Corpora.Of([]);
        CorpusNames names = new(corpus with { Schema = corpus.Schema with { Settings = new ExtractionSettings { ArticleFields = fields.ToValueList() } } }, null);
        CodeWriter code = new() { KnowsJson = true };
        FieldTypesOfCode.Write(code, names, names.ArticleFields, ofActor);
        return code.ToString();
    }
}
