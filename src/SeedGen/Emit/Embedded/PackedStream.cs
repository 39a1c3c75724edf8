using System.Globalization;
using SeedGen.Emit.Text;

namespace SeedGen.Emit.Embedded;

/// <summary>
/// Packed data in generated code: constants of one class, each read by its name when it is first needed. Constants lie with an
/// assembly's metadata, which hold half a gigabyte; all its string literals together hold 16 MB, and each is code to compile.
/// </summary>
internal static class PackedStream
{
    /// <summary>The most bytes that the index may take for an article of 4 KB with six quotations; a test holds it to that.</summary>
    public const int BytesForAnArticle = 235;

    /// <summary>Writes the part of the class that has the <paramref name="data"/> of a stream.</summary>
    public static void Write(CodeWriter code, int stream, string data)
    {
        using (code.Block("private static partial class _Data"))
            code.Line($"private const string Stream_{Literal.Of(stream)} = \"{data}\";");
    }

    /// <summary>Writes the part that reads them, for so many streams.</summary>
    public static void WriteReader(CodeWriter code, int streams) => code.Lines($$"""
        // What was packed, as constants that are read by their names: an assembly has room for much more of them than of literals.
        private static partial class _Data
        {
            private static readonly string?[] Streams = new string?[{{streams.ToString(CultureInfo.InvariantCulture)}}];

            internal static string Of(int stream) =>
                Streams[stream] ?? global::System.Threading.Interlocked.CompareExchange(ref Streams[stream], Read(stream), null) ?? Streams[stream]!;

            private static string Read(int stream)
            {
                string name = "Stream_" + stream.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
                return (string)typeof(_Data).GetField(name, global::System.Reflection.BindingFlags.Static | global::System.Reflection.BindingFlags.NonPublic)!.GetRawConstantValue()!;
            }
        }
        """);
}
