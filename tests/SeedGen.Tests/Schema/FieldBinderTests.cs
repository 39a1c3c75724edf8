using SeedGen.Extraction;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;
using SeedGen.Extraction.Schema.Fields;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Tests.Schema;

/// <summary>What several sources say of one record.</summary>
public class FieldBinderTests
{
    [Fact]
    public void The_stronger_source_wins_and_both_are_checked()
    {
        ValueList<FieldSchema> fields =
        [
            .. BuiltInFields.Article,
            new("rights", FieldType.String) { Required = true },
            new("desk", FieldType.Enum) { Values = ["city"], Default = new EnumValue("city") },
            new("pages", FieldType.Int) { Required = true },
        ];
        var binder = new FieldBinder(fields, DateOrder.Unknown);
        string[] schema = Add(binder, "outlet: Daily\npublished: 2021-03-04\npages: many");
        string[] file = Add(binder, "outlet: Weekly\ntitle: T\npublished: 2021-02-31\ntilte: x");
        var problems = new ProblemList(new SourceFile("a.md", "text"));
        ValueList<NamedValue> values = binder.Complete(problems, new TextSpan(0, 1));

        Assert.Equal(["title", "outlet", "published", "desk"], values.Select(static v => v.Name));
        Assert.Equal(new StringValue("Daily"), values[1].Value);
        Assert.Null(values[3].Location);
        Assert.Equal("SEED2003", Assert.Single(schema).Split(' ')[1]);
        Assert.Equal(
            [
                "error SEED2004 <2021-02-31>: '2021-02-31' does not exist: February 2021 has 28 days",
                "error SEED2001 <tilte>: 'tilte' means nothing here; did you mean 'title'?",
            ],
            file);
        Assert.Equal(["error SEED2002 <t>: 'rights' is required and is not given"], SchemaText.Show("text", problems.ToValueList()));
    }

    [Theory]
    [InlineData("title", "Headline heading name")]
    [InlineData("standfirst", "subtitle description summary excerpt abstract lede")]
    [InlineData("outlet", "source publisher publication newspaper site")]
    [InlineData("byline", "Author authors creator writer")]
    [InlineData("dateline", "location place")]
    [InlineData("published", "date datePublished pubDate")]
    [InlineData("url", "link permalink canonical")]
    [InlineData("id", "slug")]
    public void What_another_tool_calls_a_field_is_answered_with_our_name(string ours, string keys) =>
        AssertTranslated(BuiltInFields.Article, ours, keys);

    [Theory]
    [InlineData("kind", "type")]
    [InlineData("aliases", "alternateName")]
    [InlineData("of", "parent memberOf affiliation")]
    public void What_another_tool_calls_a_field_of_an_actor_is_answered_with_our_name(string ours, string keys) =>
        AssertTranslated(BuiltInFields.Actor, ours, keys);

    [Fact]
    public void A_field_of_the_schema_that_is_near_comes_before_what_other_tools_say() => Assert.Equal(
        ["error SEED2001 <source>: 'source' means nothing here; did you mean 'sources'?"],
        Add(new FieldBinder([.. BuiltInFields.Article, new("sources", FieldType.String)], DateOrder.Unknown), "source: Daily"));

    [Fact]
    public void Another_tools_name_for_a_field_that_is_not_here_leads_nowhere() => Assert.Equal(
        ["error SEED2001 <author>: 'author' means nothing here; the only key here is 'pages'"],
        Add(new FieldBinder([new("pages", FieldType.Int)], DateOrder.Unknown), "author: A. Writer"));

    [Fact]
    public void What_the_stronger_source_leaves_empty_the_weaker_one_gives()
    {
        var binder = new FieldBinder(BuiltInFields.Article, DateOrder.Unknown);
        Add(binder, "title:\noutlet: ~\nurl: nowhere");
        string[] weaker = Add(binder, "title: T\noutlet: Daily\nurl: https://example.org/");

        Assert.Empty(weaker);
        Assert.Equal(new StringValue("T"), binder.Find("title")!.Value);
        Assert.Equal(new StringValue("Daily"), binder.Find("outlet")!.Value);
        Assert.Null(binder.Find("url"));
        Assert.Null(binder.Find("byline"));
        Assert.Null(binder.Find("nothing"));
    }

    [Fact]
    public void Of_a_source_that_could_not_be_read_nothing_is_missing()
    {
        ValueList<FieldSchema> fields = [new("a", FieldType.Int) { Required = true }, new("b", FieldType.Int) { Default = new IntValue(3) }];
        var problems = new ProblemList(new SourceFile("a.md", "text"));

        ValueList<NamedValue> values = new FieldBinder(fields, DateOrder.Unknown).Complete(problems, default, isWhole: false);

        Assert.Equal([new NamedValue("b", new IntValue(3), null)], values);
        Assert.False(problems.HasErrors);
    }

    [Fact]
    public void Keys_that_somebody_else_reads_are_passed_over_and_offered()
    {
        var binder = new FieldBinder([new("pages", FieldType.Int)], DateOrder.Unknown, "fields", "items");

        Assert.Empty(Add(binder, "fields: 1\nitems: 2"));
        Assert.Equal(
            [
                "error SEED2001 <feilds>: 'feilds' means nothing here; did you mean 'fields'?",
                "error SEED2001 <xyz>: 'xyz' means nothing here; the keys here are pages, fields, items",
            ],
            Add(binder, "feilds: 1\nxyz: 2"));
    }

    [Fact]
    public void Where_nothing_has_a_meaning_a_key_is_to_be_taken_out() => Assert.Equal(
        ["error SEED2001 <x>: 'x' means nothing here; take it out"], Add(new FieldBinder(default, DateOrder.Unknown), "x: 1"));

    [Theory]
    [InlineData(2)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(200)]
    public void Few_fields_and_many_are_read_alike(int count)
    {
        ValueList<FieldSchema> fields = Enumerable.Range(1, count).Select(static i => new FieldSchema("k" + i, FieldType.Int)).ToValueList();
        var binder = new FieldBinder(fields, DateOrder.Unknown);

        string[] problems = Add(binder, $"k{count}: 7\nzebra: 1");

        Assert.StartsWith("error SEED2001 <zebra>: 'zebra' means nothing here; the keys here are k1", Assert.Single(problems), StringComparison.Ordinal);
        Assert.Equal(new IntValue(7), binder.Find("k" + count)!.Value);
        Assert.Null(binder.Find("zebra"));
        Assert.Equal(["k" + count], binder.Complete(new ProblemList(new SourceFile("a.md", "")), default).Select(static v => v.Name));
    }

    private static void AssertTranslated(ValueList<FieldSchema> fields, string ours, string keys) => Assert.All(keys.Split(' '), key => Assert.Equal(
        [$"error SEED2001 <{key}>: '{key}' means nothing here; did you mean '{ours}'?"],
        Add(new FieldBinder(fields, DateOrder.Unknown), key + ": x")));

    private static string[] Add(FieldBinder binder, string text)
    {
        var file = new SourceFile("f", text);
        var problems = new ProblemList(file);
        binder.Add(((DataMapping)YamlReader.Read(file, new TextSpan(0, text.Length), problems)!).Entries, problems);
        return SchemaText.Show(text, problems.ToValueList());
    }
}
