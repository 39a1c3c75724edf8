using System.Text;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Texts;
using SeedGen.Extraction.Problems;

namespace SeedGen.Pipeline;

/// <summary>Tells a file that is not UTF-8 by the text the compiler made of it and the checksum of its bytes.</summary>
internal static class BadUtf8
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The problem of <paramref name="text"/>; null when its file is UTF-8. A U+FFFD that the file itself holds is none:
    /// such a text comes to the same bytes again. Where a file holds both, the place is that of the first.
    /// </summary>
    public static Problem? Find(SourceFile file, SourceText text)
    {
        if (text.ChecksumAlgorithm != SourceHashAlgorithm.Sha256) return null;
        int at = file.Text.IndexOf(Replacement);

        // Compilers on Windows read what is not UTF-8 in the system's code page.
        if (at < 0 && text.Encoding is { IsSingleByte: true }) at = FirstBeyondAscii(file.Text);
        if (at < 0) return null;
        string checksum = Hashes.Hex(text.GetChecksum());
        Encoding encoding = text.Encoding is { IsSingleByte: false } known ? known : new UTF8Encoding(false);
        byte[] bytes = encoding.GetBytes(file.Text);
        byte[] preamble = encoding.GetPreamble();
        if (Hashes.Sha256(bytes) == checksum || Hashes.Sha256([.. preamble, .. bytes]) == checksum) return null;
        return Utf8Check.ProblemOf(file, preamble.Length + encoding.GetByteCount(file.Text.Substring(0, at)), at);
    }

    private static int FirstBeyondAscii(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] > '\u007F') return i;
        }

        return -1;
    }
}
