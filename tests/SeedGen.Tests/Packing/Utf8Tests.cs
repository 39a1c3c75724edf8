using System.Text;
using SeedGen.Tasks;
using SeedGen.Tests.Tool;

namespace SeedGen.Tests.Packing;

/// <summary>What is packed must be UTF-8, and what is not is shown at its place.</summary>
public sealed class Utf8Tests
{
    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("Café ", 0, 5)]
    [InlineData("one\ntwo\r\nthree\r🚢 ", 3, 3)]
    [InlineData("\uFEFFa", 0, 1)]
    public void The_first_bad_byte_has_a_line_and_a_column(string before, int line, int column)
    {
        byte[] good = Encoding.UTF8.GetBytes(before);
        Utf8Fault? fault = Utf8Fault.In([.. good, 0xE9, .. " was full.\n"u8]);
        Assert.Equal((good.Length, 0xE9, line, column), (fault!.Offset, fault.Value, fault.Line, fault.Column));
    }

    [Theory]
    [InlineData("C0 80")] // Overlong.
    [InlineData("E0 9F BF")]
    [InlineData("F0 8F BF BF")]
    [InlineData("ED A0 80")] // A surrogate.
    [InlineData("F4 90 80 80")] // Beyond the last code point.
    [InlineData("F5 80 80 80")]
    [InlineData("80")]
    [InlineData("E2 82")] // Cut off.
    [InlineData("FF FE 41 00")] // UTF-16.
    public void What_the_decoder_refuses_has_a_place(string hex)
    {
        byte[] bytes = [.. "ab"u8, .. Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal))];
        using TemporaryFolder folder = new();
        string path = Path.Combine(folder.Path, "a.txt");
        File.WriteAllBytes(path, bytes);
        using SeedScanner scanner = new();

        Assert.Throws<DecoderFallbackException>(() => scanner.Scan(path));
        Assert.Equal(2, Utf8Fault.In(bytes)?.Offset);

        // It reads on after a bad file as if nothing had been.
        File.WriteAllText(path, "Café.");
        Assert.Equal(6, scanner.Scan(path).Length);
    }

    [Fact]
    public void A_letter_across_two_pieces_is_whole()
    {
        using TemporaryFolder folder = new();
        string path = Path.Combine(folder.Path, "a.txt");
        File.WriteAllText(path, "a" + new string('é', 100_000));
        using SeedScanner scanner = new();
        Assert.Equal(200_001, scanner.Scan(path).Length);
        Assert.Null(Utf8Fault.In(File.ReadAllBytes(path)));
    }
}
