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

    [Theory]
    [InlineData("", "Low.Thing? A() => null;", true)]
    [InlineData("", "Made.Low.Told? A() => null;", true)]
    [InlineData("using Made.Low;", "Told? A() => null;", true)]
    [InlineData("using Many = System.Collections.Generic.List<Made.Low.Thing>;", "Many A() => new();", true)]
    [InlineData("using static Made.Low.Helper;", "void A() => Help();", true)]
    [InlineData("using Made.Low;", "int A() => 1.Twice();", true)]
    [InlineData("", "void A() => Take(new());", true)]
    [InlineData("", "int A() => Mine.Size;", true)]
    [InlineData("", "string A() => nameof(Low.Thing);", true)]
    [InlineData("using Made.Low;", "/* Low.Thing */ string A() => \"Low.Thing\";", false)]
    [InlineData("using Made.Low;", "int Thing => 1; int A() => Thing;", false)]
    public void A_type_is_known_however_it_is_named(string usings, string member, bool isKnown)
    {
        var sources = ProjectSources.Of(
            ("Low/Thing.cs", """
                namespace Made.Low;
                class Thing { public int Size { get; set; } }
                delegate void Told();
                static class Helper { public static void Help() { } public static int Twice(this int number) => number * 2; }
                """),
            ("High/Of.cs", "namespace Made.High; class Of { protected Low.Thing Mine = new(); protected void Take(Low.Thing thing) { } }"),
            ("Top/User.cs", usings + " namespace Made.Top; class User : Made.High.Of { " + member + " }"));

        Assert.Empty(sources.Unknown());
        Assert.Equal(isKnown, sources.Uses().Any(static use => use.From == "Top" && use.To == "Low"));
        Assert.Contains(new Use("Top/User.cs", "Top", "Of", "High"), sources.Uses());
    }

    private static void Check(string project, RoomOrder order)
    {
        var sources = ProjectSources.Read(Path.Combine(Repository(), "src", project));
        Assert.Equal(order.Rooms.Order(StringComparer.Ordinal), sources.Rooms.Order(StringComparer.Ordinal));
        Assert.Empty(sources.Unknown());
        string[] wrong = [.. sources.Uses().Where(use => !order.MayKnow(use.From, use.To)).Select(static use => $"{use.File} knows {use.Type} in {use.To}")];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    private static string Repository([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
