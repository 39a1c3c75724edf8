using SeedGen.Emit.Names;
using SeedGen.Emit.Text;

namespace SeedGen.Emit.Types;

/// <summary>The record <c>Source</c>.</summary>
internal static class SourceRecord
{
    /// <summary>Writes it.</summary>
    public static void Write(CodeWriter code, CorpusNames names)
    {
        code.Line("/// <summary>The file an article was read from.</summary>");
        using (code.Block($"{names.Access} sealed partial record Source"))
        {
            code.Lines(names.IsEmbedded
                ? """
                    private readonly Article _article;
                    private string? _sha256;

                    internal Source(string path, Article article)
                    {
                        Path = path;
                        _article = article;
                    }
                    """
                : """
                    internal Source(string path, string sha256)
                    {
                        Path = path;
                        Sha256 = sha256;
                    }
                    """);
            code.Line().Lines("""
                /// <summary>Its path from the schema's folder, with forward slashes; <c>file.jsonl#id</c> for a line of a dataset.</summary>
                public string Path { get; }

                /// <summary>SHA-256 of its bytes in lower-case hexadecimal; of the line's text for a line of a dataset.</summary>
                """).Line("public string Sha256" + (names.IsEmbedded ? " => _sha256 ??= _article._Sha256();" : " { get; }"));
            code.Identity("Source", "Path == other.Path && Sha256 == other.Sha256", "global::System.StringComparer.Ordinal.GetHashCode(Path)");
            code.Print("Path", "Sha256");
        }
    }
}
