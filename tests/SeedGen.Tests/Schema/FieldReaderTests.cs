using SeedGen.Extraction;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Fields;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Tests.Schema;

public class FieldReaderTests
{
    private static (FieldValue? Value, string[] Problems) Read(string value, FieldSchema field, DateOrder order = DateOrder.Unknown)
    {
        string text = "f: " + value;
        var file = new SourceFile("a.md", text);
        var problems = new ProblemList(file);
        var mapping = (DataMapping)YamlReader.Read(file, new TextSpan(0, text.Length), problems)!;
        FieldValue? read = FieldReader.Read(mapping.Entries[0].Value, field, order, problems);
        return (read, SchemaText.Show(text, problems.ToValueList()));
    }

    private static FieldSchema Field(FieldType type) => new("f", type);

    [Fact]
    public void Reads_a_value_of_each_type()
    {
        Assert.Equal(new StringValue("a b"), Read("a b", Field(FieldType.String)).Value);
        Assert.Equal(new StringValue("12"), Read("12", Field(FieldType.String)).Value);
        Assert.Equal(new StringValue("a\nb\n"), Read("|\n  a\n  b\n", Field(FieldType.Text)).Value);
        Assert.Equal(new IntValue(-12), Read("-12", Field(FieldType.Int)).Value);
        Assert.Equal(new DecimalValue(1.50m), Read("1.5", Field(FieldType.Decimal)).Value);
        Assert.Equal(new BoolValue(true), Read("true", Field(FieldType.Bool)).Value);
        Assert.Equal(new BoolValue(false), Read("false", Field(FieldType.Bool)).Value);
        Assert.Equal(new DurationValue(new TimeSpan(1, 30, 0)), Read("PT1H30M", Field(FieldType.Duration)).Value);
        Assert.Equal(new UriValue("https://example.org/a?b"), Read("https://example.org/a?b", Field(FieldType.Uri)).Value);
        Assert.Equal(new EnumValue("y"), Read("y", Field(FieldType.Enum) with { Values = ["x", "y"] }).Value);
    }

    [Fact]
    public void A_reference_knows_where_it_was_written()
    {
        var reference = (ReferenceValue)Read("some-id", Field(FieldType.Actor)).Value!;

        Assert.Equal((FieldType.Actor, "some-id", new TextSpan(3, 7)), (reference.Target, reference.Key, reference.Location.Span));
    }

    [Fact]
    public void Lists_and_objects_are_read_through()
    {
        var pages = new FieldSchema("f", FieldType.List)
        {
            Items = new("f", FieldType.Object)
            {
                Fields = [new("n", FieldType.Int) { Required = true }, new("s", FieldType.String) { Default = new StringValue("-") }],
            },
        };
        (FieldValue? value, string[] problems) = Read("[{ n: 1 }, { n: 2, s: x }]", pages);

        Assert.Empty(problems);
        Assert.Equal(
            ["n=1 s=-", "n=2 s=x"],
            ((ListValue)value!).Items.Select(static item => string.Join(' ', ((ObjectValue)item).Fields.Select(static f =>
                f.Name + "=" + (f.Value is IntValue n ? n.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) : ((StringValue)f.Value).Value)))));
    }

    [Theory]
    [InlineData(FieldType.String, "[a]", "error SEED2003 <[a]>: 'f' takes one line of text, not a list")]
    [InlineData(FieldType.String, "\"a\\nb\"", "error SEED2003 <\"a\\nb\">: 'f' takes one line of text, not 'a b'")]
    [InlineData(FieldType.Int, "1.5", "error SEED2003 <1.5>: 'f' takes a whole number (32 bit, without quotation marks), not '1.5'")]
    [InlineData(FieldType.Int, "'5'", "error SEED2003 <'5'>: 'f' takes a whole number (32 bit, without quotation marks), not '5'")]
    [InlineData(FieldType.Int, "3000000000", "error SEED2003 <3000000000>: 'f' takes a whole number (32 bit, without quotation marks), not '3000000000'")]
    [InlineData(FieldType.Decimal, "1,5", "error SEED2003 <1,5>: 'f' takes a number (without quotation marks), not '1,5'")]
    [InlineData(FieldType.Bool, "yes", "error SEED2003 <yes>: 'f' takes true or false (without quotation marks), not 'yes'")]
    [InlineData(FieldType.Duration, "P1Y", "error SEED2003 <P1Y>: 'f' takes a length of time such as PT1H30M, not 'P1Y'")]
    [InlineData(FieldType.Uri, "/a/b", "error SEED2003 </a/b>: 'f' takes an absolute address such as https://example.org/, not '/a/b'")]
    [InlineData(FieldType.Uri, "https://a b", "error SEED2003 <https://a b>: 'f' takes an absolute address such as https://example.org/, not 'https://a b'")]
    [InlineData(FieldType.List, "a", "error SEED2003 <a>: 'f' takes a list such as [one, two], not 'a'")]
    [InlineData(FieldType.Date, "tomorrow", "error SEED2003 <tomorrow>: 'f' takes a day such as 2022-11-08, not 'tomorrow'")]
    [InlineData(FieldType.Date, "2022-11-08T12:00", "error SEED2003 <2022-11-08T12:00>: 'f' takes a day such as 2022-11-08, not '2022-11-08T12:00'")]
    [InlineData(FieldType.DateTime, "2022-11-08", "error SEED2003 <2022-11-08>: 'f' takes a day with a time such as 2022-11-08T12:05, not '2022-11-08'")]
    [InlineData(FieldType.Date, "2022-09-31", "error SEED2004 <2022-09-31>: '2022-09-31' does not exist: September 2022 has 30 days")]
    [InlineData(FieldType.Date, "2022-02-30", "error SEED2004 <2022-02-30>: '2022-02-30' does not exist: February 2022 has 28 days")]
    [InlineData(FieldType.Date, "2022-13-01", "error SEED2004 <2022-13-01>: '2022-13-01' does not exist: a year has 12 months")]
    [InlineData(FieldType.Date, "0000-01-01", "error SEED2004 <0000-01-01>: '0000-01-01' does not exist: years begin with 1")]
    [InlineData(FieldType.DateTime, "2022-11-08T24:00", "error SEED2004 <2022-11-08T24:00>: '2022-11-08T24:00' does not exist: there is no such time of day")]
    [InlineData(FieldType.Date, "03/04/2022", "error SEED2005 <03/04/2022>: '03/04/2022' could be 2022-04-03 or 2022-03-04; write one of these, or say 'date-order' in the schema")]
    [InlineData(FieldType.Date, "31/31/2022", "error SEED2004 <31/31/2022>: '31/31/2022' does not exist: no day has these numbers")]
    public void A_wrong_value_is_told_at_its_place(FieldType type, string value, string problem)
    {
        (FieldValue? read, string[] problems) = Read(value, Field(type) with { Items = Field(FieldType.Int) });

        Assert.Null(read);
        Assert.Equal([problem], problems);
    }

    [Fact]
    public void Constraints_are_held()
    {
        FieldSchema text = Field(FieldType.String) with { Pattern = "a|ab", Min = 1, Max = 3 };

        Assert.Equal(new StringValue("ab"), Read("ab", text).Value);
        Assert.Equal(["error SEED2007 <abc>: 'f' must match a|ab as a whole, which 'abc' does not"], Read("abc", text).Problems);
        Assert.Equal(["error SEED2009 <abcd>: The length of 'f' is 4; at most 3 is allowed"], Read("abcd", text).Problems);
        Assert.Equal(["error SEED2010 <' '>: A text of 'f' is empty; fill it in or take it out"], Read("' '", text).Problems);
        Assert.Equal(["error SEED2009 <11>: 'f' is 11; at most 10 is allowed"], Read("11", Field(FieldType.Int) with { Max = 10 }).Problems);
        Assert.Equal(["error SEED2009 <0.5>: 'f' is 0.5; at least 0.75 is allowed"], Read("0.5", Field(FieldType.Decimal) with { Min = 0.75m }).Problems);
        FieldSchema list = Field(FieldType.List) with { Items = Field(FieldType.Int), Max = 1 };
        Assert.Equal(["error SEED2009 <[1, 2]>: The number of 'f' is 2; at most 1 is allowed"], Read("[1, 2]", list).Problems);
        FieldSchema word = Field(FieldType.Enum) with { Values = ["city", "sport"] };
        Assert.Equal(["error SEED2006 <ctiy>: 'f' is one of city, sport, not 'ctiy'; did you mean 'city'?"], Read("ctiy", word).Problems);
    }

    [Fact]
    public void A_pattern_that_runs_for_ever_is_stopped()
    {
        FieldSchema field = Field(FieldType.String) with { Pattern = "(x+x+)+y" };

        Assert.Equal(
            ["error SEED2008 <" + new string('x', 40) + ">: Matching 'f' against (x+x+)+y takes too long; simplify the pattern"],
            Read(new string('x', 40), field).Problems);
    }

    [Theory]
    [InlineData("03/04/2022", DateOrder.DayMonthYear, "2022-04-03")]
    [InlineData("03/04/2022", DateOrder.MonthDayYear, "2022-03-04")]
    [InlineData("3.4.2022", DateOrder.DayMonthYear, "2022-04-03")]
    [InlineData("25/12/2022", DateOrder.Unknown, "2022-12-25")]
    [InlineData("12/25/2022", DateOrder.Unknown, "2022-12-25")]
    [InlineData("04/04/2022", DateOrder.Unknown, "2022-04-04")]
    public void A_numeric_date_is_read_where_it_can_be_one_day_only(string value, DateOrder order, string day)
    {
        (FieldValue? read, string[] problems) = Read(value, Field(FieldType.Date), order);

        Assert.Empty(problems);
        Assert.Equal(day, ((TimestampValue)read!).Value.ToString());
    }

    [Theory]
    [InlineData("31/09/2022", DateOrder.DayMonthYear, "September 2022 has 30 days")]
    [InlineData("31/09/2022", DateOrder.Unknown, "September 2022 has 30 days")]
    [InlineData("09/31/2022", DateOrder.MonthDayYear, "September 2022 has 30 days")]
    [InlineData("31/13/2022", DateOrder.DayMonthYear, "a year has 12 months")]
    [InlineData("1/1/0000", DateOrder.DayMonthYear, "years begin with 1")]
    [InlineData("12/25/2022", DateOrder.DayMonthYear, "'date-order' says that the day comes first")]
    [InlineData("25/12/2022", DateOrder.MonthDayYear, "'date-order' says that the month comes first")]
    public void A_numeric_date_that_is_no_day_is_explained(string value, DateOrder order, string reason) => Assert.Equal(
        [$"error SEED2004 <{value}>: '{value}' does not exist: {reason}"], Read(value, Field(FieldType.Date), order).Problems);

    [Fact]
    public void A_numeric_date_against_the_order_is_no_day() => Assert.Equal(
        ["error SEED2004 <12/25/2022>: '12/25/2022' does not exist: 'date-order' says that the day comes first"],
        Read("12/25/2022", Field(FieldType.Date), DateOrder.DayMonthYear).Problems);

    [Theory]
    [InlineData("2022-11-08T23:30:00-05:00", "2022-11-09T04:30:00Z", "2022-11-08T23:30:00-05:00")]
    [InlineData("2022-11-08T23:30Z", "2022-11-08T23:30:00Z", "2022-11-08T23:30:00Z")]
    [InlineData("2022-11-08T23:30", "2022-11-08T23:30:00", "2022-11-08T23:30:00")]
    public void A_field_is_a_moment_and_publication_is_what_the_clock_showed(string value, string moment, string clock)
    {
        FieldSchema field = Field(FieldType.DateTime);

        Timestamp read = ((TimestampValue)Read(value, field).Value!).Value;
        Timestamp published = ((TimestampValue)Read(value, field with { TimeOptional = true }).Value!).Value;

        Assert.Equal((moment, clock), (read.ToString(), published.ToString()));
        Assert.Equal(value.EndsWith('Z') ? DateTimeKind.Utc : DateTimeKind.Unspecified, published.Value.Kind);
    }

    [Fact]
    public void An_empty_value_is_as_good_as_none()
    {
        var file = new SourceFile("a.md", "a: ~\nb:\n");
        var problems = new ProblemList(file);
        var mapping = (DataMapping)YamlReader.Read(file, new TextSpan(0, file.Text.Length), problems)!;
        ValueList<FieldSchema> fields = [new("a", FieldType.Int) { Required = true }, new("b", FieldType.Int) { Default = new IntValue(3) }];
        ValueList<NamedValue> values = FieldReader.ReadAll(mapping, fields, DateOrder.Unknown, problems, new TextSpan(0, 1));

        Assert.Equal([new NamedValue("b", new IntValue(3), null)], values);
        Assert.Equal(["error SEED2002 <a>: 'a' is required and is not given"], SchemaText.Show(file.Text, problems.ToValueList()));
    }
}
