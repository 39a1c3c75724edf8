using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;

namespace SeedGen.Pipeline;

/// <summary>An additional file as a value: its path, its text, and what its bytes hash to.</summary>
/// <param name="File">Path and text.</param>
/// <param name="Sha256">SHA-256 of the bytes in lower-case hexadecimal; null when the file could not be read.</param>
internal sealed record InputFile(SourceFile File, string? Sha256)
{
    /// <summary>Reads the file.</summary>
    public static InputFile Read(AdditionalText file, CancellationToken cancellation)
    {
        SourceFile nothing = new(file.Path, "");
        return Faults.Guard(
            nothing,
            () => file.GetText(cancellation) is { } text
                ? new InputFile(new SourceFile(file.Path, text.ToString()), Checksum(text))
                : new InputFile(nothing, null),
            _ => new InputFile(nothing, null));
    }

    // The compiler hashes the raw bytes of a file; of a text made in memory it knows no SHA-256.
    private static string Checksum(SourceText text)
    {
        if (text.ChecksumAlgorithm == SourceHashAlgorithm.Sha256) return Hashes.Hex(text.GetChecksum());
        Encoding encoding = text.Encoding ?? Encoding.UTF8;
        return Hashes.Sha256([.. encoding.GetPreamble(), .. encoding.GetBytes(text.ToString())]);
    }
}
