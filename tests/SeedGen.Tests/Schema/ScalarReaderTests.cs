using SeedGen.Extraction;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Fields;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Tests.Schema;

/// <summary>Single values, as YAML and as JSON write them.</summary>
public class ScalarReaderTests
{
    private static (FieldValue? Value, string[] Problems) Read(
        string value, ScalarKind kind, FieldSchema field, DateOrder order = DateOrder.Unknown)
    {
        var problems = new ProblemList(new SourceFile("a.jsonl", value));
        FieldValue? read = ScalarReader.Read(new DataScalar(value, kind, new TextSpan(0, value.Length)), field, order, problems);
        return (read, SchemaText.Show(value, problems.ToValueList()));
    }

    private static FieldSchema Field(FieldType type) => new("f", type);

    [Theory]
    [InlineData("12", ScalarKind.Number)]
    [InlineData("true", ScalarKind.Boolean)]
    [InlineData("12", ScalarKind.Plain)]
    [InlineData("", ScalarKind.Text)]
    public void Where_a_text_is_asked_for_anything_is_text(string value, ScalarKind kind)
    {
        Assert.Equal(new StringValue(value), Read(value, kind, Field(FieldType.String)).Value);
        Assert.Equal(new StringValue(value), Read(value, kind, Field(FieldType.Text)).Value);
    }

    [Theory]
    [InlineData("a\nb", "a b")]
    [InlineData("a\rb", "a b")]
    public void Only_a_text_may_have_several_lines(string value, string shown)
    {
        Assert.Equal(new StringValue(value), Read(value, ScalarKind.Text, Field(FieldType.Text)).Value);
        (FieldValue? read, string[] problems) = Read(value, ScalarKind.Text, Field(FieldType.String));
        Assert.Null(read);
        Assert.Equal([$"error SEED2003 <{value}>: 'f' takes one line of text, not '{shown}'"], problems);
    }

    [Theory]
    [InlineData("5", ScalarKind.Plain, 5)]
    [InlineData("5", ScalarKind.Number, 5)]
    [InlineData("+5", ScalarKind.Plain, 5)]
    [InlineData("-2147483648", ScalarKind.Plain, int.MinValue)]
    [InlineData("2147483647", ScalarKind.Number, int.MaxValue)]
    [InlineData("5", ScalarKind.Text, null)]
    [InlineData("2147483648", ScalarKind.Plain, null)]
    [InlineData("1e3", ScalarKind.Number, null)]
    [InlineData("5.0", ScalarKind.Number, null)]
    [InlineData("1,000", ScalarKind.Plain, null)]
    [InlineData("0x10", ScalarKind.Plain, null)]
    [InlineData("٥", ScalarKind.Plain, null)]
    [InlineData("true", ScalarKind.Boolean, null)]
    public void A_whole_number_is_read_where_none_is_quoted(string value, ScalarKind kind, int? expected)
    {
        (FieldValue? read, string[] problems) = Read(value, kind, Field(FieldType.Int));

        Assert.Equal(expected is { } number ? new IntValue(number) : null, read);
        Assert.Equal(
            expected is null ? [$"error SEED2003 <{value}>: 'f' takes a whole number (32 bit, without quotation marks), not '{value}'"] : [],
            problems);
    }

    [Theory]
    [InlineData("1.5", ScalarKind.Plain, "1.5")]
    [InlineData("-1.5e3", ScalarKind.Number, "-1500")]
    [InlineData(".5", ScalarKind.Plain, "0.5")]
    [InlineData("7", ScalarKind.Number, "7")]
    [InlineData("1.5", ScalarKind.Text, null)]
    [InlineData("1,000", ScalarKind.Plain, null)]
    [InlineData("1e30", ScalarKind.Number, null)]
    [InlineData("(1)", ScalarKind.Plain, null)]
    public void A_number_is_read_where_none_is_quoted(string value, ScalarKind kind, string? expected)
    {
        (FieldValue? read, string[] problems) = Read(value, kind, Field(FieldType.Decimal));

        Assert.Equal(expected, read is DecimalValue number ? NodeNames.Number(number.Value) : null);
        Assert.Equal(
            expected is null ? [$"error SEED2003 <{value}>: 'f' takes a number (without quotation marks), not '{value}'"] : [], problems);
    }

    [Theory]
    [InlineData("true", ScalarKind.Plain, true)]
    [InlineData("false", ScalarKind.Boolean, false)]
    [InlineData("true", ScalarKind.Text, null)]
    [InlineData("True", ScalarKind.Plain, null)]
    [InlineData("1", ScalarKind.Number, null)]
    public void A_truth_value_is_true_or_false_without_marks(string value, ScalarKind kind, bool? expected)
    {
        (FieldValue? read, string[] problems) = Read(value, kind, Field(FieldType.Bool));

        Assert.Equal(expected is { } flag ? new BoolValue(flag) : null, read);
        Assert.Equal(expected is null ? [$"error SEED2003 <{value}>: 'f' takes true or false (without quotation marks), not '{value}'"] : [], problems);
    }

    [Theory]
    [InlineData("https://example.org/", true)]
    [InlineData("HTTPS://EXAMPLE.ORG/", true)]
    [InlineData("az:x", true)]
    [InlineData("AZ:x", true)]
    [InlineData("za:x", true)]
    [InlineData("ZA:x", true)]
    [InlineData("a0+b-c.9:x", true)]
    [InlineData("mailto:desk@press.example", true)]
    [InlineData("urn:isbn:9780", true)]
    [InlineData("c:/x", false)]
    [InlineData("/a:b", false)]
    [InlineData("/a/b", false)]
    [InlineData("//host/x", false)]
    [InlineData("0a:x", false)]
    [InlineData("+a:x", false)]
    [InlineData("a_b:x", false)]
    [InlineData("ab", false)]
    [InlineData(":ab", false)]
    [InlineData("http://", false)]
    [InlineData("https://a b", false)]
    [InlineData("https://a\u00A0b/", false)]
    [InlineData("https://a/\n", false)]
    public void An_address_is_absolute(string value, bool isAddress)
    {
        (FieldValue? read, string[] problems) = Read(value, ScalarKind.Text, Field(FieldType.Uri));

        Assert.Equal(isAddress ? new UriValue(value) : null, read);
        Assert.Equal(isAddress ? 0 : 1, problems.Length);
        Assert.All(problems, problem => Assert.StartsWith(
            $"error SEED2003 <{value}>: 'f' takes an absolute address such as https://example.org/, not ", problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(FieldType.Article, "error SEED2003 <>: 'f' takes the id of an article, not ''")]
    [InlineData(FieldType.Actor, "error SEED2003 <>: 'f' takes the id of an actor, not ''")]
    public void A_reference_leads_somewhere(FieldType type, string problem)
    {
        Assert.Equal([problem], Read("", ScalarKind.Text, Field(type)).Problems);
        var reference = Assert.IsType<ReferenceValue>(Read("x", ScalarKind.Plain, Field(type)).Value);
        Assert.Equal((type, "x", new TextSpan(0, 1)), (reference.Target, reference.Key, reference.Location.Span));
    }

    [Fact]
    public void A_word_is_one_of_those_declared_in_the_same_case()
    {
        FieldSchema field = Field(FieldType.Enum) with { Values = ["city", "sport"] };

        Assert.Equal(new EnumValue("sport"), Read("sport", ScalarKind.Text, field).Value);
        (FieldValue? read, string[] problems) = Read("Sport", ScalarKind.Plain, field);
        Assert.Null(read);
        Assert.Equal(["error SEED2006 <Sport>: 'f' is one of city, sport, not 'Sport'; did you mean 'sport'?"], problems);
    }

    [Theory]
    [InlineData(FieldType.Int, "3", null)]
    [InlineData(FieldType.Int, "5", null)]
    [InlineData(FieldType.Int, "2", "'f' is 2; at least 3 is allowed")]
    [InlineData(FieldType.Int, "6", "'f' is 6; at most 5 is allowed")]
    [InlineData(FieldType.Decimal, "3.0", null)]
    [InlineData(FieldType.Decimal, "5.0", null)]
    [InlineData(FieldType.Decimal, "2.9", "'f' is 2.9; at least 3 is allowed")]
    [InlineData(FieldType.Decimal, "5.1", "'f' is 5.1; at most 5 is allowed")]
    [InlineData(FieldType.String, "abc", null)]
    [InlineData(FieldType.Text, "abcde", null)]
    [InlineData(FieldType.String, "ab", "The length of 'f' is 2; at least 3 is allowed")]
    [InlineData(FieldType.Text, "abcdef", "The length of 'f' is 6; at most 5 is allowed")]
    public void Bounds_are_part_of_what_is_allowed(FieldType type, string value, string? message)
    {
        (FieldValue? read, string[] problems) = Read(value, ScalarKind.Plain, Field(type) with { Min = 3, Max = 5 });

        Assert.Equal(message is null, read is not null);
        Assert.Equal(message is null ? [] : [$"error SEED2009 <{value}>: {message}"], problems);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(0, null)]
    [InlineData(1, "error SEED2010 <  >: A text of 'f' is empty; fill it in or take it out")]
    [InlineData(3, "error SEED2010 <  >: A text of 'f' is empty; fill it in or take it out")]
    public void Blanks_are_no_text_where_one_is_asked_for(int? min, string? problem)
    {
        (FieldValue? read, string[] problems) = Read("  ", ScalarKind.Text, Field(FieldType.String) with { Min = min });

        Assert.Equal(problem is null ? new StringValue("  ") : null, read);
        Assert.Equal(problem is null ? [] : [problem], problems);
    }

    [Theory]
    [InlineData("2022-11-08", FieldType.Date, false, "2022-11-08")]
    [InlineData("2022-11-08T12:05", FieldType.DateTime, false, "2022-11-08T12:05:00")]
    [InlineData("2022-11-08", FieldType.DateTime, true, "2022-11-08")]
    [InlineData("8.11.2022", FieldType.DateTime, true, "2022-11-08")]
    [InlineData("8-11-2022", FieldType.Date, false, "2022-11-08")]
    [InlineData("2022-11-08T12:05", FieldType.DateTime, true, "2022-11-08T12:05:00")]
    [InlineData("8/11/2022", FieldType.DateTime, false, null)]
    [InlineData("2022-11-08T12:05", FieldType.Date, false, null)]
    [InlineData("8/11/22", FieldType.Date, false, null)]
    [InlineData("8/11/20222", FieldType.Date, false, null)]
    [InlineData("8 11 2022", FieldType.Date, false, null)]
    [InlineData("8/11 2022", FieldType.Date, false, null)]
    [InlineData("/11/2022", FieldType.Date, false, null)]
    [InlineData("8//2022", FieldType.Date, false, null)]
    [InlineData("8/11/2022x", FieldType.Date, false, null)]
    public void A_day_is_written_with_or_without_a_time_as_the_field_asks(string value, FieldType type, bool timeOptional, string? expected)
    {
        FieldSchema field = Field(type) with { TimeOptional = timeOptional };
        (FieldValue? read, string[] problems) = Read(value, ScalarKind.Text, field, DateOrder.DayMonthYear);

        Assert.Equal(expected, (read as TimestampValue)?.Value.ToString());
        Assert.Equal(
            expected is null ? [$"error SEED2003 <{value}>: 'f' takes {FieldTypes.Describe(field)}, not '{value}'"] : [], problems);
    }

    [Theory]
    [InlineData("32/1/2022", "January 2022 has 31 days")]
    [InlineData("32/12/2022", "December 2022 has 31 days")]
    [InlineData("1/32/2022", "January 2022 has 31 days")]
    [InlineData("12/32/2022", "December 2022 has 31 days")]
    [InlineData("29/02/2023", "February 2023 has 28 days")]
    [InlineData("13/13/2022", "no day has these numbers")]
    [InlineData("0/32/2022", "no day has these numbers")]
    [InlineData("32/0/2022", "no day has these numbers")]
    [InlineData("2022-11-31T12:05", "November 2022 has 30 days")]
    [InlineData("2022-01-01T12:60", "there is no such time of day")]
    [InlineData("2022-00-01", "a year has 12 months")]
    public void A_day_that_no_order_has_is_explained(string value, string reason) => Assert.Equal(
        [$"error SEED2004 <{value}>: '{value}' does not exist: {reason}"],
        Read(value, ScalarKind.Text, Field(FieldType.DateTime) with { TimeOptional = true }).Problems);
}
