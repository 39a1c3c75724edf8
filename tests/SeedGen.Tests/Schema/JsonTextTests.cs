using SeedGen.Extraction.Schema.JsonSchema;

namespace SeedGen.Tests.Schema;

/// <summary>How JSON is laid out and escaped.</summary>
public class JsonTextTests
{
    [Fact]
    public void Members_and_items_stand_on_lines_of_their_own()
    {
        JsonText json = new JsonText().BeginObject()
            .Member("a", "x").Member("b", true).Member("c", false).Member("none", (decimal?)null).Member("d", 1.5m).Member("e", ["p", "q"])
            .Name("f").BeginObject().EndObject()
            .Name("g").BeginArray().EndArray()
            .Name("h").BeginArray().BeginObject().Member("i", "y").EndObject().Literal("1").Value("1").EndArray()
            .EndObject();

        Assert.Equal(
            """
            {
              "a": "x",
              "b": true,
              "c": false,
              "d": 1.5,
              "e": [
                "p",
                "q"
              ],
              "f": {},
              "g": [],
              "h": [
                {
                  "i": "y"
                },
                1,
                "1"
              ]
            }

            """.ReplaceLineEndings("\n"),
            json.ToString());
    }

    [Theory]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"\n")]
    [InlineData("x\ny\tz\r", "\"x\\ny\\u0009z\\u000d\"\n")]
    [InlineData("é漢 \u202e\u2028", "\"é漢 \\u202e\\u2028\"\n")]
    [InlineData(" ~\u001f\u007f", "\" ~\\u001f\\u007f\"\n")]
    [InlineData("–😀", "\"\\u2013\\ud83d\\ude00\"\n")]
    public void What_could_hide_or_turn_text_is_escaped(string value, string expected) => Assert.Equal(expected, new JsonText().Value(value).ToString());
}
