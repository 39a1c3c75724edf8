using SeedGen.Extraction;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Fields;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Tests.Schema;

public class PatternTests
{
    [Theory]
    [InlineData("[A-Z]{3}")]
    [InlineData("a|b")]
    [InlineData("(?i)x")]
    [InlineData("")]
    public void A_regular_expression_has_no_fault(string pattern) => Assert.Null(Pattern.Fault(pattern));

    [Theory]
    [InlineData("[A-")]
    [InlineData("(a")]
    [InlineData("a)(b")]
    [InlineData("(?x)a # the bracket of what stands around it is lost")]
    public void What_is_none_by_itself_or_inside_of_brackets_has_one(string pattern) => Assert.NotEqual("", Pattern.Fault(pattern) ?? "");

    [Theory]
    [InlineData(@"(\s+)+x", "     ...")]
    [InlineData(@"(\d+)+x", "00000...")]
    [InlineData("([A-Z]+)+_", "AAAAA...")]
    [InlineData("([a-z]+)+_", "aaaaa...")]
    [InlineData("(é+)+x", "ééééé...")]
    [InlineData("(xy|xy?)*y", "xyxyxyxyxy...")]
    public void A_text_on_which_a_pattern_runs_for_ever_is_shown(string pattern, string probe) => Assert.Equal(probe, Pattern.Explodes(pattern));

    [Theory]
    [InlineData("[a-z]+(-[a-z]+)*")]
    [InlineData("a*a*b")]
    [InlineData("x{1,40}")]
    public void What_only_takes_longer_on_longer_texts_is_allowed(string pattern) => Assert.Null(Pattern.Explodes(pattern));

    [Theory]
    [InlineData("a|ab", "ab", true)]
    [InlineData("a|ab", "xab", false)]
    [InlineData("a|ab", "abx", false)]
    [InlineData("ab", "ab\n", false)]
    [InlineData("a|b", "ab", false)]
    [InlineData(null, "anything", true)]
    public void A_pattern_is_held_against_the_whole_value(string? pattern, string value, bool allowed)
    {
        var problems = new ProblemList(new SourceFile("a.md", value));
        var field = new FieldSchema("f", FieldType.Text) { Pattern = pattern };
        var scalar = new DataScalar(value, ScalarKind.Text, new TextSpan(0, value.Length));

        Assert.Equal(allowed, Pattern.Allows(scalar, field, problems));
        Assert.Equal(allowed, problems.ToValueList().IsEmpty);
    }
}
