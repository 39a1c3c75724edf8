using SeedGen.Emit.Names;
using SeedGen.Emit.Packing;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Tests.Emit;

/// <summary>The user's own fields, packed and read again. Words are written out here.</summary>
public class FieldPackingTests
{
    private static readonly CorpusModel Corpus = Corpora.WithFields();

    [Fact]
    public void A_value_of_every_type_is_read_as_it_was_given()
    {
        BitReader bits = Pack(Corpus.Articles[1].Fields);

        Assert.Equal("a \"note\"", Given(bits).Characters());
        Assert.Equal(12, Given(bits).Signed(3));
        Assert.Equal(decimal.GetBits(1.50m), Given(bits).Repeat(4, static bits => (int)bits.Signed(6)));
        Assert.True(Given(bits).Flag());
        Assert.Equal((59L, 0UL, 0L), (Given(bits).Signed(10), bits.Bits(1), bits.Number(0)));
        Assert.Equal((59L, 1UL, 2L, new TimeSpan(12, 30, 15).Ticks), (Given(bits).Signed(10), bits.Bits(1), bits.Number(0), (long)bits.Bits(64)));
        Assert.Equal(TimeSpan.FromMinutes(90).Ticks, (long)Given(bits).Bits(64));
        Assert.Equal("https://example.org/a?b=c", Given(bits).Characters());
        Assert.Equal(1, Given(bits).Number(1));
        Assert.Equal(["one", "two"], Items(bits, static bits => bits.Characters()));
        Assert.Equal([[1, 2], [3]], Items(bits, static bits => bits.Repeat(bits.Number(1), static bits => Given(bits).Signed(3))));
        Assert.Equal("Lund", Given(Given(bits)).Characters());
        Assert.False(bits.Flag());
        Assert.Equal("bare", Given(bits).Characters());
        Assert.Equal("mara-lind", Given(bits).Characters());
        Assert.Equal(["bare", "full"], Items(bits, static bits => bits.Characters()));
        Assert.Equal("a field named as a member", Given(bits).Characters());
    }

    [Fact]
    public void Where_there_is_no_value_the_default_stands_and_else_a_zero()
    {
        BitReader bits = Pack([]);

        Assert.Equal([false, false, false], bits.Repeat(3, static bits => bits.Flag()));
        Assert.False(Given(bits).Flag());
        Assert.Equal([false, false, false, false], bits.Repeat(4, static bits => bits.Flag()));
        Assert.Equal(0, Given(bits).Number(1));
        Assert.Equal([false, false, false, false, false, false, false], bits.Repeat(7, static bits => bits.Flag()));
    }

    [Fact]
    public void An_empty_list_and_a_value_that_an_enum_lacks_are_not_there()
    {
        BitReader bits = Pack([new NamedValue("tags", new ListValue([]), null), new NamedValue("desk", new EnumValue("nowhere"), null)]);

        bits.Skip(3);
        Assert.False(Given(bits).Flag());
        bits.Skip(4);
        Assert.Equal([false, false], bits.Repeat(2, static bits => bits.Flag()));
    }

    private static BitReader Pack(ValueList<NamedValue> values)
    {
        BitWriter bits = new();
        new FieldPacker(bits, text => bits.Characters(text)).Write(new CorpusNames(Corpus, null).ArticleFields, values);
        return new(bits.ToString());
    }

    // A value is led by a bit that tells that there is one.
    private static BitReader Given(BitReader bits)
    {
        Assert.True(bits.Flag());
        return bits;
    }

    private static T[] Items<T>(BitReader bits, Func<BitReader, T> read) => Given(bits).Repeat(bits.Number(1), bits => read(Given(bits)));
}
