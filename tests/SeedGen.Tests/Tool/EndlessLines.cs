using System.Text;

namespace SeedGen.Tests.Tool;

/// <summary>Gives the same line again and again, and sees how far the one who reads is ahead of what he writes.</summary>
internal sealed class EndlessLines(int lines, string line, CountingStream written) : Stream
{
    private readonly byte[] _line = Encoding.UTF8.GetBytes(line);
    private int _given;

    /// <summary>The most lines that were read and not yet written.</summary>
    public int MostAhead { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int room)
    {
        int given = 0;
        for (; _given < lines && given + _line.Length <= room; _given++)
        {
            _line.CopyTo(buffer, offset + given);
            given += _line.Length;
        }

        MostAhead = Math.Max(MostAhead, _given - written.Lines);
        return given;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>Counts the lines that are written to it.</summary>
internal sealed class CountingStream : MemoryStream
{
    public int Lines { get; private set; }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer) => Lines += buffer.Count((byte)'\n');

    public override void WriteByte(byte value) => Write([value]);
}
