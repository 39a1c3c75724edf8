using System.Reflection;
using SeedGen.Emit.Packing;
using SeedGen.Extraction;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Storage;

/// <summary>A packed corpus holds members of enums by their numbers, which the generated enums must share.</summary>
public sealed class EnumNumberTests
{
    private static readonly Assembly Generated = new BothStorages("seedgen: 1\nnamespace: Demo.None\n").Load(embedded: true);

    [Theory]
    [InlineData("QuoteKind", typeof(QuoteKind))]
    [InlineData("QuoteForm", typeof(QuoteForm))]
    [InlineData("Basis", typeof(Basis))]
    [InlineData("DateType", typeof(TimexType))]
    [InlineData("Granularity", typeof(Granularity))]
    [InlineData("ActorKind", typeof(ActorKind))]
    public void A_generated_enum_is_that_of_extraction(string generated, Type extraction) => Assert.Equal(Members(extraction), Members(Enum(generated)));

    [Fact]
    public void Kinds_of_paragraphs_are_those_of_blocks_that_are_one() => Assert.Equal(
        System.Enum.GetValues<BlockKind>().Where(static kind => ParagraphCodes.Of(kind) >= 0).Select(static kind => $"{kind} {ParagraphCodes.Of(kind)}").Order(),
        Members(Enum("ParagraphKind")).Order());

    [Fact]
    public void Numbers_of_few_bits_have_room_for_all_members()
    {
        Assert.InRange(System.Enum.GetValues<ActorKind>().Length, 1, 1 << 2);
        Assert.InRange(System.Enum.GetValues<Granularity>().Length, 1, 1 << 4);
        Assert.Equal(2, System.Enum.GetValues<QuoteForm>().Length);
    }

    private static Type Enum(string name) => Generated.GetType("Demo.None." + name, throwOnError: true)!;

    private static IEnumerable<string> Members(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(static member => $"{member.Name} {member.GetRawConstantValue()}");
}
