using SeedGen.Emit.Text;

namespace SeedGen.Emit.Embedded;

/// <summary>Packed data in generated code: string literals of bounded size, each loaded when first read.</summary>
internal static class PackedStream
{
    /// <summary>The characters of one literal; the generated reader counts in them.</summary>
    public const int ChunkSize = 8192;

    /// <summary>Writes the class <paramref name="name"/> that holds <paramref name="data"/>.</summary>
    public static void Write(CodeWriter code, string name, string data)
    {
        int chunks = (data.Length + ChunkSize - 1) / ChunkSize;
        using (code.Block($"private static class {name}"))
        {
            using (code.Block("internal static string Chunk(int index) => index switch", ";"))
            {
                for (int i = 0; i < chunks; i++) code.Line($"{Literal.Of(i)} => Chunk_{Literal.Of(i)}(),");
                code.Line("_ => \"\",");
            }

            for (int i = 0; i < chunks; i++)
            {
                int start = i * ChunkSize;
                string chunk = data.Substring(start, Math.Min(ChunkSize, data.Length - start));
                code.Line().Line($"private static string Chunk_{Literal.Of(i)}() => \"{chunk}\";");
            }
        }
    }
}
