using System.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Problems;

namespace SeedGen.Tool;

/// <summary>Reads files as the compiler does.</summary>
internal static class TextFile
{
    /// <summary>The file at <paramref name="path"/>, and that it is not UTF-8 when it is not.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static (SourceFile File, Problem? BadBytes) Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        using StreamReader reader = new(new MemoryStream(bytes), Encoding.UTF8);
        SourceFile file = new(path, reader.ReadToEnd());

        // Marked as UTF-16 or UTF-32, it was read as that.
        if (reader.CurrentEncoding is not UTF8Encoding) return (file, null);
        int offset = Utf8Check.FirstInvalid(bytes);
        if (offset < 0) return (file, null);
        int mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        return (file, Utf8Check.ProblemOf(file, offset, Encoding.UTF8.GetCharCount(bytes, mark, offset - mark)));
    }
}
