using System.Globalization;
using System.Text;
using SeedGen.Emit.Text;

namespace SeedGen.Tests.Emit;

/// <summary>The pieces that generated code is written with.</summary>
public class TextTests
{
    [Fact]
    public void Blocks_are_indented_and_closed()
    {
        CodeWriter code = new();
        using (code.Block("class A"))
        {
            code.Line("int x;").Line();
            using (code.Block("int[] y = new[]", ";"))
            {
                code.Lines("1,\r\n2,");
            }

            code.Line("int z =");
            using (code.Indent()) code.Line("3;");
        }

        Assert.Equal(
            "class A\n{\n    int x;\n\n    int[] y = new[]\n    {\n        1,\n        2,\n    };\n    int z =\n        3;\n}\n", code.ToString());
    }

    [Theory]
    [InlineData(2021, 5, 4, 0, 0, 0, DateTimeKind.Unspecified, "new global::System.DateTime(2021, 5, 4)")]
    [InlineData(2021, 5, 4, 0, 0, 0, DateTimeKind.Utc, "new global::System.DateTime(2021, 5, 4, 0, 0, 0, global::System.DateTimeKind.Utc)")]
    [InlineData(2021, 5, 4, 12, 30, 15, DateTimeKind.Unspecified, "new global::System.DateTime(2021, 5, 4, 12, 30, 15)")]
    [InlineData(2021, 5, 4, 12, 30, 15, DateTimeKind.Utc, "new global::System.DateTime(2021, 5, 4, 12, 30, 15, global::System.DateTimeKind.Utc)")]
    public void A_moment_is_written_in_units_of_the_calendar(
        int year, int month, int day, int hour, int minute, int second, DateTimeKind kind, string expected) =>
        Assert.Equal(expected, Literal.Of(new DateTime(year, month, day, hour, minute, second, kind)));

    [Fact]
    public void A_fraction_of_a_second_is_written_in_ticks()
    {
        Assert.Equal("new global::System.DateTime(637556832000000001L)", Literal.Of(new DateTime(637556832000000001L)));
        Assert.Equal(
            "new global::System.DateTime(637556832000000001L, global::System.DateTimeKind.Utc)", Literal.Of(new DateTime(637556832000000001L, DateTimeKind.Utc)));
    }

    [Fact]
    public void Other_values_are_written_in_no_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NegativeSign = "~", NumberDecimalSeparator = "," } };
        try
        {
            Assert.Equal(
                "new global::System.TimeSpan(-50000000L) -1.50m -7 true false null",
                $"{Literal.Of(TimeSpan.FromSeconds(-5))} {Literal.Of(-1.50m)} {Literal.Of(-7)} {Literal.Of(true)} {Literal.Of(false)} {Literal.Of(null)}");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("a\"b\\c\n\r\t", "\"a\\\"b\\\\c\\n\\r\\t\"")]
    [InlineData("é漢😀 ~", "\"é漢😀 ~\"")]
    [InlineData("\u0000\u007F\u2028\uFEFF", "\"\\u0000\\u007F\\u2028\\uFEFF\"")]
    [InlineData("\U000E0041\U0010FFFF", "\"\\U000E0041\\U0010FFFF\"")]
    [InlineData("\uFFFFa", "\"\\uFFFFa\"")]
    [InlineData("", "\"\"")]
    public void A_text_is_a_literal_in_which_nothing_hides(string text, string expected) => Assert.Equal(expected, Literal.Of(text));

    [Theory]
    [InlineData("", new[] { "\"\"" })]
    [InlineData("a", new[] { "\"a\"" })]
    [InlineData("a\n", new[] { "\"a\\n\"" })]
    [InlineData("a\n\nb", new[] { "\"a\\n\" +", "\"\\n\" +", "\"b\"" })]
    [InlineData("a\r\nb\n", new[] { "\"a\\r\\n\" +", "\"b\\n\"" })]
    public void Each_line_of_a_text_has_a_literal(string text, string[] expected) => Assert.Equal(expected, Literal.Lines(text));

    [Theory]
    [InlineData(500, 500)]
    [InlineData(501, 251)]
    [InlineData(1000, 500)]
    [InlineData(1001, 334)]
    public void Very_many_lines_share_literals(int lines, int literals)
    {
        string text = string.Concat(Enumerable.Range(0, lines).Select(static i => $"l{i}\n"));
        IReadOnlyList<string> written = Literal.Lines(text);

        Assert.Equal(literals, written.Count);
        Assert.Equal(Literal.Of(text), "\"" + string.Concat(written.Select(static line => line.TrimEnd(' ', '+').Trim('"'))) + "\"");
    }

    [Fact]
    public void Nothing_that_an_eye_can_not_see_is_plain()
    {
        for (int codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            UnicodeCategory category = codePoint is >= 0xD800 and <= 0xDFFF ? UnicodeCategory.Surrogate : CharUnicodeInfo.GetUnicodeCategory(codePoint);
            bool isUnseen = codePoint != ' ' && category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                || (category == UnicodeCategory.SpaceSeparator && codePoint != ' ');
            if (isUnseen) Assert.False(Characters.IsPlain(codePoint), codePoint.ToString("X4", CultureInfo.InvariantCulture));
            bool isSeen = codePoint <= 0xFFFF && category is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.DashPunctuation;
            if (isSeen) Assert.True(Characters.IsPlain(codePoint), codePoint.ToString("X4", CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("a😀b", 0, 'a')]
    [InlineData("a😀b", 1, 0x1F600)]
    [InlineData("a😀b", 2, 0xDE00)]
    public void Both_halves_of_a_pair_are_one_character(string text, int index, int codePoint) => Assert.Equal(codePoint, Characters.At(text, index));

    [Fact]
    public void Half_a_pair_is_shown_as_what_it_is()
    {
        Assert.Equal((0xD83D, 0xD83D, 0xDE00), (Characters.At("a\uD83D", 1), Characters.At("\uD83Da", 0), Characters.At("\uDE00\uD83D", 0)));
        Assert.Equal("\"\\uD83D-\\uDE00\\uD83D\"", Literal.Of("\uD83D-\uDE00\uD83D"));
        Assert.Equal("\uFFFD-\uFFFD\uFFFD", XmlDoc.Escape("\uD800-\uDFFF\uD83D"));
    }

    [Theory]
    [InlineData("plain ~", "plain ~")]
    [InlineData("a<b>&c", "a&lt;b&gt;&amp;c")]
    [InlineData("a\tb\rc\nd\u0085e\u2028f\u2029g", "a b c d e f g")]
    [InlineData("\u0001\uFFFE\uFFFFa", "\uFFFD\uFFFD\uFFFDa")]
    [InlineData("\u007F\u00A0\u202E", "&#x7F;&#xA0;&#x202E;")]
    [InlineData("é漢😀", "é漢😀")]
    [InlineData("\U000E0041", "&#xE0041;")]
    public void A_doc_comment_shows_what_is_there(string text, string expected)
    {
        Assert.Equal(expected, XmlDoc.Escape(text));
        Assert.Equal($"/// <summary>{expected}</summary>", XmlDoc.Summary(text));
    }

    [Theory]
    [InlineData(300, false)]
    [InlineData(301, true)]
    public void A_doc_comment_has_its_limit(int length, bool isCut)
    {
        string plain = new('a', length);
        string wide = new('é', length);

        Assert.Equal(isCut ? new string('a', 300) + "…" : plain, XmlDoc.Escape(plain));
        Assert.Equal(isCut ? new string('é', 300) + "…" : wide, XmlDoc.Escape(wide));
    }

    [Theory]
    [InlineData("north-korea")]
    [InlineData("a\"b\\c\n")]
    [InlineData("\u202E")]
    public void A_key_is_read_out_of_its_comment(string key)
    {
        string comment = KeyComment.Of(key);

        Assert.StartsWith(KeyComment.Start, comment, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', comment);
        Assert.Equal(key, KeyComment.Read(comment));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("x = \"abc\";", 8)]
    [InlineData("x = \"abc\"; y = \"abc\";", 8)]
    [InlineData("x = \"abc\"; y = \"abd\";", 16)]
    [InlineData("x = \"\" + 1;", 2)]
    [InlineData("x = \"a\\n\" +\n    \"b\\u00E9\" + c;", 10)]
    [InlineData("x = \"a\" +\n    \"b\"; y = \"ab\";", 6)]
    [InlineData("x = \"a\", \"b\";", 8)]
    [InlineData("x = \"a\" + b + \"c\";", 8)]
    [InlineData("x = \"\\U0001F6A2\\\"\";", 8)]
    [InlineData("x = \"\\\\\"; y = \"a\";", 8)]
    [InlineData("x = '\"'; // \"no\"\ny = \"a\";", 4)]
    [InlineData("x = '\\''; y = '\\u0022'; z = \"a\";", 4)]
    [InlineData("x = 1 / 2; y = \"a\"; // \"no\"", 4)]
    [InlineData("x = \"a\" +", 4)]
    [InlineData("/", 0)]
    public void Literals_are_counted_as_the_heap_holds_them(string code, long bytes) => Assert.Equal(bytes, UserStrings.Measure(code));

    [Theory]
    [InlineData(63, 128)]
    [InlineData(64, 131)]
    [InlineData(8191, 16_385)]
    [InlineData(8192, 16_389)]
    public void The_length_of_a_long_literal_takes_more_bytes(int length, long bytes) =>
        Assert.Equal(bytes, UserStrings.Measure(new StringBuilder("x = \"").Append('a', length).Append("\";").ToString()));

    [Fact]
    public void Bytes_are_shown_in_thousands() => Assert.Equal("16,711,680", UserStrings.Show(UserStrings.Room));
}
