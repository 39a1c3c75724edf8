using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Texts;
using SeedGen.Extraction.Problems;

namespace SeedGen.Pipeline;

/// <summary>An additional file as a value: its path, its text, and what its bytes hash to.</summary>
/// <param name="File">Path and text.</param>
/// <param name="Sha256">SHA-256 of the bytes in lower-case hexadecimal; null when the file could not be read.</param>
internal sealed record InputFile(SourceFile File, string? Sha256)
{
    /// <summary>That it is not UTF-8; null when it is.</summary>
    public Problem? BadBytes { get; init; }

    /// <summary>Reads the file.</summary>
    public static InputFile Read(AdditionalText file, CancellationToken cancellation)
    {
        SourceFile nothing = new(file.Path, "");
        return Faults.Guard(
            nothing,
            () => file.GetText(cancellation) is { } text
                ? Of(new SourceFile(file.Path, text.ToString()), text)
                : new InputFile(nothing, null),
            _ => new InputFile(nothing, null));
    }

    /// <summary>The problems found in it, and that it is not UTF-8.</summary>
    public ValueList<Problem> WithBadBytes(ValueList<Problem> problems) => Utf8Check.With(BadBytes, problems);

    private static InputFile Of(SourceFile file, SourceText text) =>
        new(file, Checksum(text)) { BadBytes = BadUtf8.Find(file, text) };

    // The compiler hashes the raw bytes of a file; of a text made in memory it knows no SHA-256.
    private static string Checksum(SourceText text)
    {
        if (text.ChecksumAlgorithm == SourceHashAlgorithm.Sha256) return Hashes.Hex(text.GetChecksum());
        Encoding encoding = text.Encoding ?? Encoding.UTF8;
        return Hashes.Sha256([.. encoding.GetPreamble(), .. encoding.GetBytes(text.ToString())]);
    }
}
