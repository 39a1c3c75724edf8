using Microsoft.CodeAnalysis.Text;
using SeedGen.Extraction;
using TextSpan = SeedGen.Extraction.TextSpan;

namespace SeedGen.Tests;

/// <summary>Lines and columns are those of the compiler, however far into a file and however its lines end.</summary>
public sealed class SourceFileTests
{
    [Theory]
    [InlineData("One came.\r\nTwo went.\rThree stayed.\n\n\u0085Four\u2028Five\u2029", 1)]
    [InlineData("One came.\r\nTwo went.\rThree stayed.\n\n\u0085Four\u2028Five\u2029", 90)]
    [InlineData("\r\n\n\r\r\n", 300)]
    [InlineData("A file of one line. ", 120)]
    [InlineData("", 1)]
    public void Every_place_is_where_the_compiler_sees_it(string part, int times)
    {
        string text = string.Concat(Enumerable.Repeat(part, times));
        TextLineCollection lines = SourceText.From(text).Lines;
        SourceFile file = new("a.txt", text);

        for (int start = 0; start <= text.Length; start += 1 + (start / 50))
        {
            for (int end = start; end <= text.Length; end += 1 + (end - start))
            {
                SourceLocation place = file.Locate(TextSpan.FromBounds(start, end));
                Assert.Equal((At(lines, start), At(lines, end)), ((place.Start.Line, place.Start.Column), (place.End.Line, place.End.Column)));
            }
        }
    }

    private static (int Line, int Column) At(TextLineCollection lines, int offset)
    {
        Microsoft.CodeAnalysis.Text.LinePosition place = lines.GetLinePosition(offset);
        return (place.Line, place.Character);
    }
}
