using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Extraction.Problems;
using SeedGen.Tests.Tool;
using SeedGen.Tool;

namespace SeedGen.Tests.Generator;

/// <summary>A file that is not UTF-8 is told with the byte's place, in the compiler and in the tool; what is, is not.</summary>
public sealed class EncodingTests : IDisposable
{
    private const string Schema = "seedgen: 1\ncorpus: Port\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Malm\u0001 rain", 4, 1, 5)]
    [InlineData("\u0001", 0, 1, 1)]
    [InlineData("\uFEFFOne\n\u0001 two", 7, 2, 1)]
    [InlineData("ÅÄ\n\n\u0001\u0001", 6, 3, 1)]
    [InlineData("ok \u0001 and a genuine \uFFFD", 3, 1, 4)]
    public void Bytes_that_are_no_character(string text, int offset, int line, int column)
    {
        string expected = $"({line},{column}): error SEED2133: The byte at offset {offset} of the file belongs to no UTF-8 character; save the file as UTF-8";

        Assert.Contains(Compile(BytesOf(text)), problem => problem.EndsWith("a.txt" + expected, StringComparison.Ordinal));
        Assert.Contains(Check(BytesOf(text)), problem => problem.EndsWith("a.txt" + expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A genuine \uFFFD stands here.")]
    [InlineData("\uFEFFBehind a mark, a genuine \uFFFD too.")]
    [InlineData("Malmö, 漢, 😀.")]
    public void What_is_utf_8_is_no_problem(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Assert.DoesNotContain(Compile(bytes), static problem => problem.Contains("SEED2133", StringComparison.Ordinal));
        Assert.DoesNotContain(Check(bytes), static problem => problem.Contains("SEED2133", StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_is_no_text_and_that_is_said_once()
    {
        byte[] bytes = [0x89, .. "PNG\r\n"u8, 0x1A, .. "\n\0\0\0\rIHDR"u8, 0, 0, 0xFF, 0xD9];
        const string Expected = "a.txt(3,1): error SEED2132: There is a control character (U+0000) here, as in no text; save the article as UTF-8 text";

        Assert.EndsWith(Expected, Assert.Single(Compile(bytes), IsError), StringComparison.Ordinal);
        Assert.EndsWith(Expected, Assert.Single(Check(bytes), IsError), StringComparison.Ordinal);
        using MemoryStream output = new();
        using StringWriter errors = new();
        Assert.Equal(1, new ExtractCommand(Stream.Null, new ArticleJson(output), errors).Run([Path.Combine(_folder.Path, "a.txt")], null));
        Assert.EndsWith(Expected + "\n", Assert.Single(errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)) + "\n", StringComparison.Ordinal);
    }

    private static bool IsError(string problem) => problem.Contains(": error ", StringComparison.Ordinal);

    [Fact]
    public void A_code_page_of_the_system_is_not_utf_8()
    {
        byte[] bytes = [.. "Malm"u8, 0xF6];
        Assert.Contains(
            Compile(bytes, Encoding.Latin1),
            static problem => problem.Contains("a.txt(1,5): error SEED2133: The byte at offset 4 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Utf_16_with_its_mark_is_read() => Assert.Empty(Check([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Malmö is open.")])[..^1]);

    [Theory]
    [InlineData(new byte[] { }, -1)]
    [InlineData(new byte[] { 0x41, 0xC3, 0xB6, 0xF0, 0x9F, 0x98, 0x80 }, -1)]
    [InlineData(new byte[] { 0x41, 0x80 }, 1)]
    [InlineData(new byte[] { 0xC0, 0x80 }, 0)]
    [InlineData(new byte[] { 0xC3 }, 0)]
    [InlineData(new byte[] { 0xC3, 0x28 }, 0)]
    [InlineData(new byte[] { 0xE0, 0x80, 0x80 }, 0)]
    [InlineData(new byte[] { 0x41, 0xED, 0xA0, 0x80 }, 1)]
    [InlineData(new byte[] { 0xEF, 0xBF, 0xBD }, -1)]
    [InlineData(new byte[] { 0xE2, 0x82, 0x41 }, 0)]
    [InlineData(new byte[] { 0xF0, 0x8F, 0xBF, 0xBF }, 0)]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, 0)]
    [InlineData(new byte[] { 0xF5, 0x80, 0x80, 0x80 }, 0)]
    public void The_first_bad_byte(byte[] bytes, int expected) => Assert.Equal(expected, Utf8Check.FirstInvalid(bytes));

    [Fact]
    public void It_says_what_the_runtime_says()
    {
        Random random = new(3);
        UTF8Encoding strict = new(false, throwOnInvalidBytes: true);
        for (int i = 0; i < 20_000; i++)
        {
            byte[] bytes = new byte[random.Next(1, 6)];
            random.NextBytes(bytes);
            for (int j = 0; j < bytes.Length; j++) bytes[j] |= (byte)(random.Next(2) << 7);
            bool isValid = true;
            try
            {
                strict.GetCharCount(bytes);
            }
            catch (DecoderFallbackException)
            {
                isValid = false;
            }

            Assert.Equal(isValid, Utf8Check.FirstInvalid(bytes) < 0);
        }
    }

    // The character U+0001 stands for a byte that is none.
    private static byte[] BytesOf(string text) => [.. Encoding.UTF8.GetBytes(text).Select(static b => b == 1 ? (byte)0xF6 : b)];

    private static IReadOnlyList<string> Compile(byte[] article, Encoding? encoding = null)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new SeedGenerator().AsSourceGenerator()],
            ImmutableArray.Create<AdditionalText>(
                new MemoryText("/demo/seedgen.yaml", Schema), new FileText("/demo/a.txt", article, encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))),
            Consumer.ParseOptions(),
            new ProjectOptions([]));
        GeneratorDriverRunResult result = driver.RunGenerators(Consumer.Compilation()).GetRunResult();
        Assert.NotEmpty(result.Results[0].GeneratedSources);
        return [.. result.Diagnostics.Select(static diagnostic => diagnostic.ToString())];
    }

    private string[] Check(byte[] article)
    {
        _folder.Write("seedgen.yaml", Schema);
        File.WriteAllBytes(Path.Combine(_folder.Path, "a.txt"), article);
        using StringWriter output = new();
        new CheckCommand(output, output).Run([_folder.Path], strict: false);
        return output.ToString().TrimEnd('\n').Split('\n');
    }

    // As a compiler reads a file: it keeps the checksum of the bytes.
    private sealed class FileText(string path, byte[] bytes, Encoding encoding) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) =>
            SourceText.From(new MemoryStream(bytes), encoding, SourceHashAlgorithm.Sha256);
    }
}
