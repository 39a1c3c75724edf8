using SeedGen.Extraction;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Tests.Schema;

/// <summary>Declared fields: which settings fit which types, and what is left of a field that is declared wrongly.</summary>
public class FieldSettingTests
{
    private const string Types = "string text int decimal bool date datetime duration uri enum list object article actor";

    [Theory]
    [InlineData("pattern: x", "string text")]
    [InlineData("min: 1", "string text int decimal list")]
    [InlineData("max: 1", "string text int decimal list")]
    [InlineData("values: [x]", "enum")]
    [InlineData("items: int", "list")]
    [InlineData("fields: { n: int }", "object")]
    [InlineData("unique: true", "string text int decimal date datetime duration uri enum article actor")]
    [InlineData("default: x", "string text int decimal bool date datetime duration uri enum list")]
    [InlineData("required: true", Types)]
    [InlineData("doc: x", Types)]
    [InlineData("deprecated: x", Types)]
    public void A_setting_has_a_meaning_for_some_types(string setting, string types)
    {
        string name = setting.Split(':')[0];
        foreach (string type in Types.Split(' '))
        {
            string need = type switch { "enum" => "values: [x]", "list" => "items: int", "object" => "fields: { n: int }", _ => "doc: d" };
            string settings = need.StartsWith(name, StringComparison.Ordinal) ? setting : $"{need}, {setting}";
            string[] misfits = [.. Problems($"a: {{ type: {type}, {settings} }}").Where(static p => p.Contains("SEED1022", StringComparison.Ordinal))];

            Assert.Equal(
                types.Split(' ').Contains(type) ? [] : [$"error SEED1022 <{name}>: '{name}' has no meaning for a field of type {type}; take it out"],
                misfits);
        }
    }

    [Theory]
    [InlineData("object, fields: { n: int }", "object")]
    [InlineData("list, items: int", "list")]
    [InlineData("article", "article")]
    [InlineData("actor", "actor")]
    public void A_list_of_what_has_no_default_has_none(string items, string type)
    {
        Assert.Equal(
            [$"error SEED1022 <default>: 'default' has no meaning for a list of {type}; take it out"],
            Problems($"a: {{ type: list, items: {{ type: {items} }}, default: [] }}"));
        Assert.Null(Field($"a: {{ type: list, items: {{ type: {items} }}, default: [] }}").Default);
    }

    [Theory]
    [InlineData("a: { type: int, required: true, default: 1 }")]
    [InlineData("a: { type: article, default: x }")]
    [InlineData("a: { type: actor, default: x }")]
    [InlineData("a: { type: object, fields: { n: int }, default: { n: 1 } }")]
    [InlineData("a: { type: int, default: many }")]
    [InlineData("a: { type: int, max: 1, default: 2 }")]
    public void A_default_that_can_not_be_is_none(string field)
    {
        Assert.Single(Problems(field));
        Assert.Null(Field(field).Default);
    }

    [Theory]
    [InlineData("a: { type: int, min: 4, max: 4 }", 4.0, 4.0)]
    [InlineData("a: { type: decimal, min: 0.5 }", 0.5, null)]
    [InlineData("a: { type: text, max: 9 }", null, 9.0)]
    public void Bounds_are_kept(string field, double? min, double? max)
    {
        Assert.Empty(Problems(field));
        Assert.Equal(((decimal?)min, (decimal?)max), (Field(field).Min, Field(field).Max));
    }

    [Fact]
    public void Bounds_that_leave_nothing_are_dropped()
    {
        const string Crossed = "a: { type: decimal, min: 1.5, max: 1.25 }";

        Assert.Equal(["error SEED1023 <1.5>: 'min' is 1.5, which is above 'max', 1.25; change one of them"], Problems(Crossed));
        Assert.Equal((null, null), (Field(Crossed).Min, Field(Crossed).Max));
    }

    [Theory]
    [InlineData("a: { type: string, pattern: '[A-' }", "SEED1024")]
    [InlineData("a: { type: string, pattern: '(a+)+' }", "SEED1025")]
    public void A_pattern_that_can_not_be_used_is_dropped(string field, string id)
    {
        Assert.StartsWith("error " + id, Assert.Single(Problems(field)), StringComparison.Ordinal);
        Assert.Null(Field(field).Pattern);
        Assert.Equal("[A-Z]", Field("a: { type: string, pattern: '[A-Z]' }").Pattern);
    }

    [Theory]
    [InlineData("a:", "'a' takes the word for a type, or keys with values such as 'type: text', not nothing")]
    [InlineData("a: [int]", "'a' takes the word for a type, or keys with values such as 'type: text', not a list")]
    [InlineData("a: strng", "'type' is one of string, text, int, decimal, bool, date, datetime, duration, uri, enum, list, object, article, actor, not 'strng'; did you mean 'string'?")]
    [InlineData("a: { type: strng }", "'type' is one of string, text, int, decimal, bool, date, datetime, duration, uri, enum, list, object, article, actor, not 'strng'; did you mean 'string'?")]
    [InlineData("a: { doc: x }", "'type' is required and is not given")]
    public void A_field_whose_type_can_not_be_told_is_not_known(string field, string message)
    {
        Assert.EndsWith(">: " + message, Assert.Single(Problems(field)), StringComparison.Ordinal);
        Assert.Equal(FieldSchema.Unknown("a"), Field(field));
    }

    [Theory]
    [InlineData("a: { type: list, items: strng }", "'type' is one of string, text")]
    [InlineData("a: { type: list, items: [int] }", "'a' takes the word for a type")]
    [InlineData("a: { type: list, items: { min: 1 } }", "'type' is required and is not given")]
    [InlineData("a: { type: list, items: }", "'items' is required and is not given; write it so: { type: list, items: string }")]
    [InlineData("a: list", "'items' is required and is not given; write it so: { type: list, items: string }")]
    [InlineData("a: { type: list, itmes: int }", "'itmes' means nothing here; did you mean 'items'?")]
    public void Items_whose_type_can_not_be_told_are_not_known(string field, string message)
    {
        Assert.Contains(">: " + message, Assert.Single(Problems(field)), StringComparison.Ordinal);
        Assert.Equal(FieldSchema.Unknown("a"), Field(field).Items);
    }

    [Theory]
    [InlineData("a: enum", "error SEED2002 <enum>: 'values' is required and is not given; write it so: { type: enum, values: [one, two] }")]
    [InlineData("a: { type: enum, values: }", "error SEED2002 <a>: 'values' is required and is not given; write it so: { type: enum, values: [one, two] }")]
    [InlineData("a: { type: enum, value: [x] }", "error SEED2001 <value>: 'value' means nothing here; did you mean 'values'?")]
    [InlineData("a: { type: enum, values: x }", "error SEED2003 <x>: 'values' takes a list such as [one, two], not 'x'")]
    [InlineData("a: { type: enum, values: [x, [y]] }", "error SEED2003 <[y]>: 'values' takes one line of text, not a list")]
    public void Of_an_enum_without_all_of_its_values_none_is_wrong(string field, string problem)
    {
        Assert.Equal([problem], Problems(field));
        Assert.False(Field(field).IsKnown);
        Assert.True(Field("a: { type: enum, values: [x, y] }").IsKnown);
    }

    [Theory]
    [InlineData("a: object", "error SEED2002 <object>: 'fields' is required and is not given; write it so: { type: object, fields: { city: string } }")]
    [InlineData("a: { type: object, fields: }", "error SEED2002 <a>: 'fields' is required and is not given; write it so: { type: object, fields: { city: string } }")]
    [InlineData("a: { type: object, feilds: { n: int } }", "error SEED2001 <feilds>: 'feilds' means nothing here; did you mean 'fields'?")]
    [InlineData("a: { type: object, fields: [n] }", "error SEED2003 <[n]>: 'fields' takes keys with values such as 'desk: string', not a list")]
    [InlineData("a: { type: object, fields: { n: int, 2nd: int } }", "error SEED1016 <2nd>: '2nd' can't be the name of a field: it does not begin with a letter")]
    [InlineData("a: { type: object, fields: { n: int, <<: { m: text } } }", "error SEED1004 <<<>: The merge key '<<' is not read here; write the value out")]
    public void Of_an_object_without_all_of_its_fields_none_is_unknown(string field, string problem)
    {
        Assert.Equal([problem], Problems(field));
        Assert.False(Field(field).AreFieldsKnown);
        Assert.True(Field("a: { type: object, fields: { n: int } }").AreFieldsKnown);
    }

    [Theory]
    [InlineData("9th: int")]
    [InlineData("title: int")]
    [InlineData("b.c: int")]
    public void A_field_that_can_not_be_called_so_is_left_out(string field)
    {
        ValueList<FieldSchema> fields = SchemaText.Read(Text(field + "\n    b: int")).Schema!.Settings.ArticleFields;

        Assert.Equal(["b"], fields.Select(static f => f.Name));
    }

    [Fact]
    public void Of_two_fields_of_one_name_the_first_stays()
    {
        ValueList<FieldSchema> fields = SchemaText.Read(Text("desk-name: int\n    deskName: bool")).Schema!.Settings.ArticleFields;

        Assert.Equal([new FieldSchema("desk-name", FieldType.Int)], fields);
    }

    [Theory]
    [InlineData("a: { type: enum, values: [x, ' '] }", "error SEED2010 <' '>: A text of 'values' is empty; fill it in or take it out")]
    [InlineData("a: { type: enum, values: [x, '+ -'] }", "error SEED1016 <'+ -'>: '+ -' can't be a value: it has neither letter nor digit")]
    [InlineData("a: { type: enum, values: [x, [y]] }", "error SEED2003 <[y]>: 'values' takes one line of text, not a list")]
    [InlineData("a: { type: enum, values: [x, X] }", "error SEED1021 <X>: 'x' and 'X' would both be called X in code; change one")]
    [InlineData("a: { type: int, values: [x, x] }", "error SEED1022 <values>: 'values' has no meaning for a field of type int; take it out")]
    public void The_values_of_a_field_are_words_of_their_own(string field, string problem) => Assert.Equal([problem], Problems(field));

    [Fact]
    public void Every_setting_of_a_field_is_read() => Assert.Equal(
        new FieldSchema("a", FieldType.String)
        {
            Unique = true,
            Pattern = "[a-z]+",
            Min = 2,
            Max = 9,
            Doc = "What it means.",
            Deprecated = "no more",
            Default = new StringValue("abc"),
        },
        Field("a: { type: string, required: false, unique: true, pattern: '[a-z]+', min: 2, max: 9, doc: What it means., deprecated: no more, default: abc }"));

    private static string Text(string field) => "seedgen: 1\narticle:\n  fields:\n    " + field + "\n";

    private static string[] Problems(string field) => SchemaText.Show(Text(field), SchemaText.Read(Text(field)).Problems);

    private static FieldSchema Field(string field) => Assert.Single(SchemaText.Read(Text(field)).Schema!.Settings.ArticleFields);
}
