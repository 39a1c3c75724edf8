using System.Security.Cryptography;
using System.Text;

namespace SeedGen.Tasks;

/// <summary>Hashes files and sees that they are UTF-8, piece by piece and in one go. One for each thread.</summary>
internal sealed class SeedScanner : IDisposable
{
    private const int PieceSize = 1 << 16;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Decoder _decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
    private readonly byte[] _piece = new byte[PieceSize];
    private readonly char[] _text = new char[PieceSize + 1];

    /// <summary>The content of a file.</summary>
    /// <exception cref="DecoderFallbackException">It is not UTF-8.</exception>
    public SeedBlob Scan(string path)
    {
        _decoder.Reset();
        _hash.GetHashAndReset();
        long length = 0;
        // The piece is the buffer.
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        while (true)
        {
            int read = file.Read(_piece, 0, PieceSize);
            _decoder.GetChars(_piece, 0, read, _text, 0, flush: read == 0);
            if (read == 0) return new(path, _hash.GetHashAndReset(), length);
            _hash.AppendData(_piece, 0, read);
            length += read;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();
}
