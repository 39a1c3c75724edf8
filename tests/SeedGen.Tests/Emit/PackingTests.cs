using SeedGen.Emit.Packing;

namespace SeedGen.Tests.Emit;

/// <summary>Numbers packed into text, read again by the rules alone.</summary>
public class PackingTests
{
    [Fact]
    public void Every_character_is_a_letter_of_its_own_and_gives_its_number_back()
    {
        char[] letters = [.. Enumerable.Range(0, 1 << PackedText.BitsPerCharacter).Select(PackedText.Of)];

        Assert.Equal(Enumerable.Range(0, letters.Length), letters.Select(PackedText.BitsOf));
        Assert.DoesNotContain(letters, static letter => char.IsSurrogate(letter) || char.IsWhiteSpace(letter) || char.IsControl(letter));
        string all = new(letters);
        Assert.Equal(all, all.Normalize());
    }

    [Fact]
    public void Numbers_are_read_as_they_were_written()
    {
        Random random = new(7);
        int[] orders = [.. Enumerable.Range(0, 600).Select(_ => random.Next(10))];
        int[] numbers = [0, 1, int.MaxValue, .. Enumerable.Range(3, 597).Select(_ => random.Next(1 << random.Next(1, 31)))];
        BitWriter bits = new();
        for (int i = 0; i < numbers.Length; i++)
            bits.Number(numbers[i], orders[i]).Signed(numbers[i], orders[i]).Signed(-numbers[i], orders[i]).Flag(i % 3 == 0);

        BitReader reader = new(bits.ToString());

        for (int i = 0; i < numbers.Length; i++)
        {
            Assert.Equal(numbers[i], reader.Number(orders[i]));
            Assert.Equal(numbers[i], reader.Signed(orders[i]));
            Assert.Equal(-numbers[i], reader.Signed(orders[i]));
            Assert.Equal(i % 3 == 0 ? 1UL : 0UL, reader.Bits(1));
        }
    }

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(1, 0, 3)]
    [InlineData(2, 0, 3)]
    [InlineData(3, 0, 5)]
    [InlineData(7, 3, 4)]
    [InlineData(8, 3, 6)]
    public void A_small_number_takes_few_bits(int value, int order, int length) => Assert.Equal(length, new BitWriter().Number(value, order).Length);

    [Fact]
    public void A_number_below_zero_is_refused() => Assert.StartsWith(
        "A packed number is below zero.",
        Assert.Throws<ArgumentOutOfRangeException>(static () => new BitWriter().Number(-1, 3)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Bits_longer_than_asked_for_are_cut_and_long_ones_kept()
    {
        BitReader reader = new(new BitWriter().Bits(0xFFFF_FFFF, 3).Bits(0, 2).Long(-2).Bits(0xFFFF_FFFF, 32).ToString());

        Assert.Equal((7UL, 0UL, unchecked((ulong)-2), 0xFFFF_FFFFUL), (reader.Bits(3), reader.Bits(2), reader.Bits(64), reader.Bits(32)));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 0)]
    [InlineData("abc", 2)]
    [InlineData("é漢\uFFFF", 0)]
    public void Characters_are_read_as_they_were_written(string text, int start)
    {
        BitReader reader = new(new BitWriter().Characters(text, start).ToString());
        char[] read = new char[reader.Number(3)];
        for (int i = 0; i < read.Length; i++) read[i] = (char)reader.Number(7);

        Assert.Equal(text.Substring(start), new string(read));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(100)]
    [InlineData(2000)]
    public void What_another_has_written_is_added_bit_for_bit(int count)
    {
        BitWriter first = new BitWriter().Bits(5, 3);
        BitWriter other = new();
        for (int i = 0; i < count; i++) other.Bits((uint)i % 2, 1);

        first.Append(other).Bits(6, 3);

        Assert.Equal(count, other.Length);
        Assert.Equal(count + 6, first.Length);
        BitReader reader = new(first.ToString());
        Assert.Equal(5UL, reader.Bits(3));
        for (int i = 0; i < count; i++) Assert.Equal((uint)i % 2, reader.Bits(1));
        Assert.Equal(6UL, reader.Bits(3));
    }

    [Theory]
    [InlineData("2020-01-01", 0)]
    [InlineData("2020-01-02T23:59", 1)]
    [InlineData("2019-12-31T00:01", -1)]
    [InlineData("0001-01-01", -737424)]
    public void Days_are_counted_from_one_near_the_news(string moment, int day) =>
        Assert.Equal(day, Moments.DayOf(DateTime.Parse(moment, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 1)]
    [InlineData(16, 1)]
    [InlineData(17, 2)]
    [InlineData(48, 3)]
    public void A_table_is_entered_at_every_sixteenth_item(int count, int groups)
    {
        string table = GroupedTable.Pack(count, static (bits, i) => bits.Bits((uint)i, 15));
        BitReader lengths = new(table);
        int[] read = [.. Enumerable.Range(0, groups).Select(_ => (int)lengths.Number(6))];

        Assert.Equal(Enumerable.Range(0, groups).Select(i => Math.Min(16, count - (i * 16))), read);
        Assert.Equal(Enumerable.Range(0, count), table.Substring(table.Length - count).Select(PackedText.BitsOf));
    }

    [Fact]
    public void A_key_is_kept_without_what_it_shares_with_the_one_before()
    {
        string[] keys = [.. Enumerable.Range(0, 40).Select(static i => $"key-{i:00}"), "key-39a", "z"];
        string table = KeyTable.Pack(keys);
        BitReader reader = new(table);
        int[] lengths = [.. Enumerable.Range(0, 3).Select(_ => (int)reader.Number(6))];
        int start = table.Length - lengths.Sum();
        List<string> read = [];
        foreach (int length in lengths)
        {
            BitReader group = new(table.Substring(start, length));
            for (int i = 0; i < GroupedTable.GroupSize && read.Count < keys.Length; i++)
            {
                string shared = i == 0 ? "" : read[^1].Substring(0, (int)group.Number(2));
                char[] rest = new char[group.Number(3)];
                for (int k = 0; k < rest.Length; k++) rest[k] = (char)group.Number(7);
                read.Add(shared + new string(rest));
                if (i > 0 && read.Count <= 40) Assert.True(shared.Length >= 4, shared);
            }

            start += length;
        }

        Assert.Equal(keys, read);
    }
}
