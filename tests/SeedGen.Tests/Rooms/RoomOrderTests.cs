using System.Runtime.CompilerServices;

namespace SeedGen.Tests.Rooms;

/// <summary>The folders are the architecture: a room knows the rooms below it, and none beside or above it.</summary>
public sealed class RoomOrderTests
{
    private static readonly RoomOrder Extraction = new(
        [
            [""],
            ["Problems", "Language"],
            ["Schema/Naming"], ["Schema/Yaml"], ["Schema/Fields"], ["Schema"], ["Schema/JsonSchema"],
            ["Articles/Text"], ["Articles/Metadata"], ["Articles/Site"], ["Articles/Layout"], ["Articles/Json"], ["Articles"],
            ["Quotes", "Dates/Words", "Actors/Words"], ["Dates/Values", "Actors"], ["Dates/Rules"], ["Dates"],
            ["Attribution/Words"], ["Attribution/Cues"], ["Attribution/Referents"], ["Attribution"],
            ["Corpus/Memory", "Corpus/Texts"], ["Corpus/Reading"], ["Corpus/Statements", "Corpus/Checks"], ["Corpus"],
        ],
        "Quotes", "Dates", "Actors");

    private static readonly RoomOrder Generator = new(
        [
            ["Emit/Text"], ["Emit/Names"], ["Emit/Data"], ["Emit/Packing"], ["Emit/Types"], ["Emit/Embedded"], ["Emit"],
            ["Diagnostics"],
            ["Pipeline", "Analyzers"],
            [""],
        ]);

    [Fact]
    public void In_extraction_a_room_knows_only_the_rooms_below_it() => Check("SeedGen.Extraction", Extraction);

    [Fact]
    public void In_the_generator_a_room_knows_only_the_rooms_below_it() => Check("SeedGen", Generator);

    [Theory]
    [InlineData("Schema/Yaml", "Problems", true)]
    [InlineData("Schema/Yaml", "", true)]
    [InlineData("Problems", "Schema/Yaml", false)]
    [InlineData("Problems", "Language", false)]
    [InlineData("Dates", "Dates/Rules", true)]
    [InlineData("Dates/Rules", "Dates", false)]
    [InlineData("Dates/Rules", "Actors/Words", false)]
    [InlineData("Dates", "Quotes", false)]
    [InlineData("Articles/Layout", "Articles/Json", false)]
    [InlineData("Attribution", "Dates", true)]
    public void The_order_says_who_may_know_whom(string from, string to, bool may) => Assert.Equal(may, Extraction.MayKnow(from, to));

    private static void Check(string project, RoomOrder order)
    {
        var sources = ProjectSources.Read(Path.Combine(Repository(), "src", project));
        Assert.Equal(order.Rooms.Order(StringComparer.Ordinal), sources.Rooms.Order(StringComparer.Ordinal));
        string[] wrong = [.. sources.Uses().Where(use => !order.MayKnow(use.From, use.To)).Select(static use => $"{use.File} knows {use.Type} in {use.To}")];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    private static string Repository([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
