using System.Security.Cryptography;

namespace SeedGen.Tasks;

/// <summary>Hashes files piece by piece. One for each thread.</summary>
internal sealed class SeedScanner : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _piece = new byte[1 << 16];

    /// <summary>The content of a file.</summary>
    public SeedBlob Scan(string path)
    {
        long length = 0;
        bool isUtf16 = false;
        // The piece is the buffer.
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        while (file.Read(_piece, 0, _piece.Length) is > 0 and int read)
        {
            if (length == 0) isUtf16 = Utf16.BeginsWith(_piece, read);
            _hash.AppendData(_piece, 0, read);
            length += read;
        }

        return new(path, _hash.GetHashAndReset(), isUtf16 ? Utf16.ToUtf8(path).Length : length) { IsUtf16 = isUtf16 };
    }

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();
}
